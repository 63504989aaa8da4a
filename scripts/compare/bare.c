/* Draws the words of sheets at given sizes with Pango and cairo, and does nothing else: no fitting, pictures, checks,
   tags or colours for presses. Usage: bare FOLDER OUT NAME... ; reads FOLDER/NAME.txt, writes OUT/NUMBER-NAME.pdf. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>

static double processor_time(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3
        + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double wall_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void set_colour(cairo_t *cairo, const char *text) {
    long colour = strtol(text, NULL, 16);
    cairo_set_source_rgb(cairo, (colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0);
}

static void draw_area(cairo_t *cairo, char **fields) {
    set_colour(cairo, fields[1]);
    for (int i = 2; fields[i] && fields[i + 1]; i += 2) cairo_line_to(cairo, atof(fields[i]), atof(fields[i + 1]));
    cairo_fill(cairo);
}

static void draw_text(cairo_t *cairo, PangoContext *context, char **f) {
    double x = atof(f[2]), baseline = atof(f[3]), step = atof(f[5]);
    gboolean is_right_to_left = strcmp(f[8], "rtl") == 0;
    pango_context_set_base_dir(context, is_right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    pango_context_set_language(context, pango_language_from_string(f[10]));
    PangoLayout *layout = pango_layout_new(context);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, f[11]);
    pango_font_description_set_weight(font, atoi(f[7]) ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, atof(f[6]) * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_width(layout, atof(f[4]) * PANGO_SCALE);
    /* Without automatic direction, left is left in all scripts. */
    pango_layout_set_alignment(
        layout, *f[9] == 'c' ? PANGO_ALIGN_CENTER : *f[9] == 'l' ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT);
    pango_layout_set_text(layout, f[12], -1);
    set_colour(cairo, f[1]);
    PangoLayoutIter *lines = pango_layout_get_iter(layout);
    do {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(lines, NULL, &extents);
        cairo_move_to(cairo, x + (double)extents.x / PANGO_SCALE, baseline);
        pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(lines));
        baseline += step;
    } while (pango_layout_iter_next_line(lines));
    pango_layout_iter_free(lines);
    pango_font_description_free(font);
    g_object_unref(layout);
}

static long draw_sheet(PangoContext *context, const char *source, const char *target) {
    FILE *file = fopen(source, "r");
    if (!file) exit(1);
    cairo_surface_t *surface = NULL;
    cairo_t *cairo = NULL;
    static char line[65536];
    while (fgets(line, sizeof line, file)) {
        char *fields[64] = {0};
        line[strcspn(line, "\n")] = 0;
        int count = 0;
        for (char *rest = line; rest && count < 63;) fields[count++] = strsep(&rest, "\t");
        if (*fields[0] == 'S') {
            surface = cairo_pdf_surface_create(target, atof(fields[1]), atof(fields[2]));
            cairo = cairo_create(surface);
        } else if (*fields[0] == 'A') {
            draw_area(cairo, fields);
        } else {
            draw_text(cairo, context, fields);
        }
    }
    fclose(file);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    struct stat facts;
    return stat(target, &facts) ? 0 : facts.st_size;
}

int main(int count, char **arguments) {
    PangoFontMap *fonts = pango_cairo_font_map_new();
    PangoContext *context = pango_font_map_create_context(fonts);
    pango_cairo_context_set_resolution(context, 72);
    double cpu = processor_time(), wall = wall_time();
    long bytes = 0;
    for (int i = 3; i < count; i++) {
        char source[4096], target[4096];
        snprintf(source, sizeof source, "%s/%s.txt", arguments[1], arguments[i]);
        snprintf(target, sizeof target, "%s/%d-%s.pdf", arguments[2], i - 3, arguments[i]);
        bytes += draw_sheet(context, source, target);
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"sheets\": %d, \"cpu\": %f, \"wall\": %f, \"peak\": %f, \"bytes\": %ld, \"version\": \"%s, cairo %s\"}\n",
           count - 3, processor_time() - cpu, wall_time() - wall, usage.ru_maxrss / 1024.0, bytes,
           pango_version_string(), cairo_version_string());
}

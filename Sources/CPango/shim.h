#ifndef REGISTER_HERE_CPANGO_SHIM
#define REGISTER_HERE_CPANGO_SHIM

#include <fontconfig/fontconfig.h>
#include <glib.h>
#include <harfbuzz/hb-subset.h>
#include <harfbuzz/hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-font.h>
#include <pango/pangofc-fontmap.h>

/* GObject's cast macros, which Swift cannot import. */

/* Gives a cairo font map our own font configuration. Takes a reference to it. */
static inline void rh_font_map_set_configuration(PangoFontMap *map, FcConfig *configuration) {
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), configuration);
}

/* The fontconfig pattern of a font, or NULL. It belongs to the font. */
static inline FcPattern *rh_font_pattern(PangoFont *font) {
    return PANGO_IS_FC_FONT(font) ? pango_fc_font_get_pattern(PANGO_FC_FONT(font)) : NULL;
}

/* Font properties are string macros; Swift imports no casts of them. */

/* The path of a font's file, or NULL. It belongs to the pattern. */
static inline const char *rh_pattern_file(const FcPattern *pattern) {
    FcChar8 *file = NULL;
    return FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch ? (const char *)file : NULL;
}

/* The first family name of a font, or NULL. It belongs to the pattern. */
static inline const char *rh_pattern_family(const FcPattern *pattern) {
    FcChar8 *family = NULL;
    return FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch ? (const char *)family : NULL;
}

/* The weight of a font on fontconfig's scale, or -1. */
static inline int rh_pattern_weight(const FcPattern *pattern) {
    int weight = 0;
    return FcPatternGetInteger(pattern, FC_WEIGHT, 0, &weight) == FcResultMatch ? weight : -1;
}

/* The face's place in its file, or 0. */
static inline int rh_pattern_index(const FcPattern *pattern) {
    int index = 0;
    return FcPatternGetInteger(pattern, FC_INDEX, 0, &index) == FcResultMatch ? index : 0;
}

/* Gives a pattern of our own another file, of whose faces it has the first. */
static inline void rh_pattern_set_file(FcPattern *pattern, const char *file) {
    FcPatternDel(pattern, FC_FILE);
    FcPatternAddString(pattern, FC_FILE, (const FcChar8 *)file);
    FcPatternDel(pattern, FC_INDEX);
    FcPatternAddInteger(pattern, FC_INDEX, 0);
}

/* g_object_ref is a macro with a cast. */
static inline void rh_ref(void *object) { (void)(g_object_ref)(object); }

/* g_object_unref takes an untyped pointer. */
static inline void rh_unref(void *object) { g_object_unref(object); }

#endif

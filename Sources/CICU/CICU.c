#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/uvernum.h>

static int32_t breaks_of_type(UBreakIteratorType type, const char *locale, const uint16_t *text, int32_t length,
                              int32_t *breaks, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(type, locale, text, length, &status);
    if (U_FAILURE(status)) return -1;
    int32_t count = 0;
    ubrk_first(iterator);
    for (int32_t at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
        if (count < capacity) breaks[count] = at;
        count += 1;
    }
    ubrk_close(iterator);
    return count;
}

int32_t rh_icu_line_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks,
                           int32_t capacity) {
    return breaks_of_type(UBRK_LINE, locale, text, length, breaks, capacity);
}

int32_t rh_icu_word_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks,
                           int32_t capacity) {
    return breaks_of_type(UBRK_WORD, locale, text, length, breaks, capacity);
}

const char *rh_icu_script(uint32_t character) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getShortName(uscript_getScript((UChar32)character, &status));
}

int32_t rh_icu_sort_key(const uint16_t *text, int32_t length, uint8_t *key, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open("", &status);
    if (U_FAILURE(status)) return 0;
    int32_t count = ucol_getSortKey(collator, text, length, key, capacity);
    ucol_close(collator);
    return count;
}

/* Weekday, day, month by name, and year. */
static const char *const DAY_SKELETON = "yMMMMEEEEd";

static int32_t best_pattern(const char *locale, UChar *pattern, int32_t capacity, UErrorCode *status) {
    UChar skeleton[32];
    u_uastrncpy(skeleton, DAY_SKELETON, 32);
    UDateTimePatternGenerator *generator = udatpg_open(locale, status);
    int32_t length = udatpg_getBestPattern(generator, skeleton, -1, pattern, capacity, status);
    udatpg_close(generator);
    return length;
}

int32_t rh_icu_date(const char *locale, const char *pattern, int32_t days, uint16_t *text, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    char name[ULOC_FULLNAME_CAPACITY];
    UChar form[128], zone[4];
    int32_t length;
    uloc_canonicalize(locale, name, ULOC_FULLNAME_CAPACITY, &status);
    uloc_setKeywordValue("calendar", "gregorian", name, ULOC_FULLNAME_CAPACITY, &status);
    uloc_setKeywordValue("numbers", "latn", name, ULOC_FULLNAME_CAPACITY, &status);
    if (pattern == NULL) {
        length = best_pattern(name, form, 128, &status);
    } else {
        u_strFromUTF8(form, 128, &length, pattern, -1, &status);
    }
    u_uastrncpy(zone, "GMT", 4);
    if (U_FAILURE(status)) return -1;
    UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, name, zone, 3, form, length, &status);
    if (U_FAILURE(status)) return -1;
    length = udat_format(format, days * 86400000.0, text, capacity, NULL, &status);
    udat_close(format);
    return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : length;
}

const char *rh_icu_version(void) { return U_ICU_VERSION; }

#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uscript.h>
#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
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

int32_t rh_icu_has_script(uint32_t character, const char *script) {
    int32_t code = u_getPropertyValueEnum(UCHAR_SCRIPT, script);
    return code != UCHAR_INVALID_CODE && uscript_hasScript((UChar32)character, (UScriptCode)code);
}

int32_t rh_icu_direction(uint32_t character) {
    switch (u_charDirection((UChar32)character)) {
    case U_LEFT_TO_RIGHT: return -1;
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC: return 1;
    default: return 0;
    }
}

/* Adds a unit to a text that may be full already. */
static void append(uint16_t unit, uint16_t *text, int32_t capacity, int32_t *length) {
    if (*length < capacity) text[*length] = unit;
    *length += 1;
}

static void append_character(UChar32 character, uint16_t *text, int32_t capacity, int32_t *length) {
    if (character > 0xFFFF) {
        append(U16_LEAD(character), text, capacity, length);
        append(U16_TRAIL(character), text, capacity, length);
    } else {
        append((uint16_t)character, text, capacity, length);
    }
    append(0, text, capacity, length);
}

int32_t rh_icu_exemplars(const char *locale, int32_t auxiliary, uint16_t *text, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    ULocaleData *data = ulocdata_open(locale, &status);
    if (U_FAILURE(status)) return -1;
    /* Root data comes with a warning, whatever `ulocdata_setNoSubstitute` was told. */
    int isRoot = status == U_USING_DEFAULT_WARNING;
    status = U_ZERO_ERROR;
    ULocaleDataExemplarSetType type = auxiliary ? ULOCDATA_ES_AUXILIARY : ULOCDATA_ES_STANDARD;
    USet *set = isRoot ? NULL : ulocdata_getExemplarSet(data, NULL, 0, type, &status);
    ulocdata_close(data);
    if (isRoot) return 0;
    if (U_FAILURE(status)) return -1;
    int32_t length = 0;
    int32_t count = uset_getItemCount(set);
    for (int32_t item = 0; item < count; item += 1) {
        UChar32 first, last;
        UChar string[32];
        int32_t size = uset_getItem(set, item, &first, &last, string, 32, &status);
        if (size >= 2 && size <= 32) {
            for (int32_t at = 0; at < size; at += 1) append(string[at], text, capacity, &length);
            append(0, text, capacity, &length);
        } else if (size == 0) {
            for (UChar32 at = first; at <= last; at += 1) append_character(at, text, capacity, &length);
        }
    }
    uset_close(set);
    return U_FAILURE(status) ? -1 : length;
}

int32_t rh_icu_skeleton(const uint16_t *text, int32_t length, uint16_t *skeleton, int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    USpoofChecker *checker = uspoof_open(&status);
    if (U_FAILURE(status)) return -1;
    int32_t count = uspoof_getSkeleton(checker, 0, text, length, skeleton, capacity, &status);
    uspoof_close(checker);
    return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : count;
}

int32_t rh_icu_composed(const uint16_t *text, int32_t length, int32_t compatibility, uint16_t *result,
                        int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *form = compatibility ? unorm2_getNFKCInstance(&status) : unorm2_getNFCInstance(&status);
    if (U_FAILURE(status)) return -1;
    int32_t count = unorm2_normalize(form, text, length, result, capacity, &status);
    return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : count;
}

int32_t rh_icu_transformed(const char *transform, const uint16_t *text, int32_t length, uint16_t *result,
                           int32_t capacity) {
    UErrorCode status = U_ZERO_ERROR;
    UChar name[64];
    if (length > capacity) return length;
    u_uastrncpy(name, transform, 64);
    UTransliterator *transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    if (U_FAILURE(status)) return -1;
    u_memcpy(result, text, length);
    int32_t count = length, limit = length;
    utrans_transUChars(transliterator, result, &count, capacity, 0, &limit, &status);
    utrans_close(transliterator);
    return U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR ? -1 : count;
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

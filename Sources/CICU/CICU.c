#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uscript.h>
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

const char *rh_icu_version(void) { return U_ICU_VERSION; }

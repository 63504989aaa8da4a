#ifndef REGISTER_HERE_CICU
#define REGISTER_HERE_CICU

#include <stdint.h>

/* ICU without its headers: they rename functions by macro and clash with Foundation's own copy of ICU. */

/* Places where a line may break (`ubrk_open` with UBRK_LINE), as UTF-16 offsets after 0. Gives their number, which
   may exceed `capacity`, or -1 when ICU fails. */
int32_t rh_icu_line_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks, int32_t capacity);

/* Places between words (`ubrk_open` with UBRK_WORD), as above. */
int32_t rh_icu_word_breaks(const char *locale, const uint16_t *text, int32_t length, int32_t *breaks, int32_t capacity);

/* The ISO 15924 code of a character's script (`uscript_getScript`), such as "Arab"; "Zyyy" is common to all. */
const char *rh_icu_script(uint32_t character);

/* The key of a text by which texts of all scripts are put in order (`ucol_getSortKey`, the root collation). Gives its
   length, which may exceed `capacity`, or 0 when ICU fails. */
int32_t rh_icu_sort_key(const uint16_t *text, int32_t length, uint8_t *key, int32_t capacity);

/* A day of the Gregorian calendar, so many days after 1 January 1970, in a locale's words with Western digits: by an ICU
   date pattern, or by the locale's own for weekday, day, month and year if `pattern` is null (`udat_format`). Gives the
   length in UTF-16 units, which may exceed `capacity`, or -1 when ICU fails. */
int32_t rh_icu_date(const char *locale, const char *pattern, int32_t days, uint16_t *text, int32_t capacity);

/* The version of ICU in use, such as "72.1". */
const char *rh_icu_version(void);

#endif

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

/* Whether a character is written in a script, named by its ISO 15924 code (`uscript_hasScript`). */
int32_t rh_icu_has_script(uint32_t character, const char *script);

/* The direction of a character that has one of its own (`u_charDirection`): 1 from right to left, -1 from left to right,
   0 for all others. */
int32_t rh_icu_direction(uint32_t character);

/* The letters that a language is written with, each followed by a NUL, some of them of several characters: those that
   every text has (`ULOCDATA_ES_STANDARD`) or those of loans and names (`ULOCDATA_ES_AUXILIARY`). Gives the length in
   UTF-16 units, which may exceed `capacity`; 0 where ICU has nothing but the root's a to z; -1 when ICU fails. */
int32_t rh_icu_exemplars(const char *locale, int32_t auxiliary, uint16_t *text, int32_t capacity);

/* What all texts that look like this one have in common (`uspoof_getSkeleton`). Gives the length in UTF-16 units, which
   may exceed `capacity`, or -1 when ICU fails. */
int32_t rh_icu_skeleton(const uint16_t *text, int32_t length, uint16_t *skeleton, int32_t capacity);

/* A text in Unicode's form NFC, or NFKC if `compatibility` is not 0 (`unorm2_normalize`). Gives the length in UTF-16
   units, which may exceed `capacity`, or -1 when ICU fails. */
int32_t rh_icu_composed(const uint16_t *text, int32_t length, int32_t compatibility, uint16_t *result,
                        int32_t capacity);

/* A text through one of ICU's transforms, named as `Simplified-Traditional` is (`utrans_transUChars`). Gives the length in
   UTF-16 units, which may exceed `capacity`, or -1 when ICU fails. */
int32_t rh_icu_transformed(const char *transform, const uint16_t *text, int32_t length, uint16_t *result,
                           int32_t capacity);

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

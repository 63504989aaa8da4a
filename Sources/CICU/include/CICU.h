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

/* The version of ICU in use, such as "72.1". */
const char *rh_icu_version(void);

#endif

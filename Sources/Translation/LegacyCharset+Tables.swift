// The upper halves of the character sets, 16 characters a line; a test compares them with `iconv`.
// U+FFFD stands where a byte means nothing; what would not show or would turn the line round is written as an escape.

extension LegacyCharset {
    /// ISO-8859-2 from A0: Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovene.
    static let latin2 = """
        \u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ\
        °ą˛ł´ľśˇ¸šşťź˝žż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîď\
        đńňóôőö÷řůúűüýţ˙
        """

    /// ISO-8859-5 from A0: Cyrillic.
    static let cyrillicISO = """
        \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏ\
        АБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯ\
        абвгдежзийклмноп\
        рстуфхцчшщъыьэюя\
        №ёђѓєѕіїјљњћќ§ўџ
        """

    /// Windows-1250 from 80: Central Europe.
    static let windows1250 = """
        €\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\
        \u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\
        \u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż\
        °±˛ł´µ¶·¸ąş»Ľ˝ľż\
        ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ\
        ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß\
        ŕáâăäĺćçčéęëěíîď\
        đńňóôőö÷řůúűüýţ˙
        """

    /// Windows-1251 from 80: Cyrillic.
    static let windows1251 = """
        ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ\
        ђ‘’“”•–—\u{FFFD}™љ›њќћџ\
        \u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї\
        °±Ііґµ¶·ё№є»јЅѕї\
        АБВГДЕЖЗИЙКЛМНОП\
        РСТУФХЦЧШЩЪЫЬЭЮЯ\
        абвгдежзийклмноп\
        рстуфхцчшщъыьэюя
        """

    /// Windows-1252 from 80 to 9F; the rest is ISO-8859-1.
    static let windows1252Lower = """
        €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\
        \u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ
        """

    /// Windows-1254 from 80 to 9F; the rest is ISO-8859-9.
    static let windows1254Lower = """
        €\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\
        \u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}\u{FFFD}Ÿ
        """

    /// Windows-1256 from 80: Arabic and Urdu; 8 characters a line.
    static let windows1256 = """
        €\u{67E}‚ƒ„…†‡\
        ˆ‰\u{679}‹Œ\u{686}\u{698}\u{688}\
        \u{6AF}‘’“”•–—\
        \u{6A9}™\u{691}›œ\u{200C}\u{200D}\u{6BA}\
        \u{A0}\u{60C}¢£¤¥¦§\
        ¨©\u{6BE}«¬\u{AD}®¯\
        °±²³´µ¶·\
        ¸¹\u{61B}»¼½¾\u{61F}\
        \u{6C1}\u{621}\u{622}\u{623}\u{624}\u{625}\u{626}\u{627}\
        \u{628}\u{629}\u{62A}\u{62B}\u{62C}\u{62D}\u{62E}\u{62F}\
        \u{630}\u{631}\u{632}\u{633}\u{634}\u{635}\u{636}×\
        \u{637}\u{638}\u{639}\u{63A}\u{640}\u{641}\u{642}\u{643}\
        à\u{644}â\u{645}\u{646}\u{647}\u{648}ç\
        èéêë\u{649}\u{64A}îï\
        \u{64B}\u{64C}\u{64D}\u{64E}ô\u{64F}\u{650}÷\
        \u{651}ù\u{652}ûü\u{200E}\u{200F}\u{6D2}
        """
}

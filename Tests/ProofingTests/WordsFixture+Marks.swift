extension WordsFixture {
    private static func end(
        _ description: String, in tag: String, _ script: String, wrong: String, right: String
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.sentence-end", in: tag, script, english: "It is free.", wrong: wrong, right: right)
    }

    private static func mark(
        _ description: String, in tag: String, _ script: String, english: String = "It is free.", wrong: String,
        right: String, mended: Bool = true
    ) -> WordsFixture {
        WordsFixture(
            description, "catalogue.foreign-mark", in: tag, script, english: english, wrong: wrong, right: right,
            mended: mended ? right : nil)
    }

    /// How sentences end, and marks of other scripts.
    static let marks = ends + foreign

    private static let ends = [
        end("a sentence without an end", in: "pl", "Latn", wrong: "To nic nie kosztuje", right: "To nic nie kosztuje."),
        end("an end with a comma", in: "pl", "Latn", wrong: "To nic nie kosztuje,", right: "To nic nie kosztuje!"),
        end("an end in brackets", in: "pl", "Latn", wrong: "To nic (nie kosztuje)", right: "To nic (nie kosztuje.)"),
        end("a sentence without a danda", in: "hi", "Deva", wrong: "यह मुफ़्त है", right: "यह मुफ़्त है।"),
        end("a sentence without a stop", in: "my", "Mymr", wrong: "အခမဲ့ဖြစ်ပါတယ်", right: "အခမဲ့ဖြစ်ပါတယ်။"),
        end("a sentence without a stop", in: "zh-Hans", "Hans", wrong: "不用付费", right: "不用付费。"),
        end("a colon where Thai has nothing", in: "th", "Thai", wrong: "ไม่มีค่าใช้จ่าย:", right: "ไม่มีค่าใช้จ่าย"),
        end("a full stop, of which there is none", in: "th", "Thai", wrong: "ไม่มีค่าใช้จ่าย.", right: "เปิด น."),
        end("a full stop, of which there is none", in: "lo", "Laoo", wrong: "ບໍ່ເສຍຄ່າ.", right: "ບໍ່ເສຍຄ່າ"),
        end("a sentence without an end", in: "hy", "Armn", wrong: "Դա անվճար է", right: "Դա անվճար է։"),
        WordsFixture(
            "a full stop behind a heading", "catalogue.sentence-end", english: "How to register",
            wrong: "Rejestracja.", right: "Jak się zarejestrować?"),
        WordsFixture(
            "an exclamation mark behind a label", "catalogue.sentence-end", english: "You do not need",
            wrong: "Nie trzeba!", right: "Nie trzeba:"),
        WordsFixture(
            "a label without its colon", "catalogue.sentence-end", english: "In these languages:",
            wrong: "W tych językach", right: "W tych językach:"),
        WordsFixture(
            "a Greek question without its mark", "catalogue.sentence-end", in: "el", "Grek",
            english: "Are you new here?", wrong: "Είστε νέος εδώ", right: "Είστε νέος εδώ;"),
        WordsFixture(
            "an Armenian question whose mark is inside a word", "catalogue.sentence-end", in: "hy", "Armn",
            english: "Are you new here?", wrong: "Նո՞ր եք այստեղ", right: "Նո՞ր եք այստեղ։"),
    ]

    private static let foreign = [
        mark(
            "a Latin question mark", in: "ar", "Arab", english: "Are you new here?", wrong: "هل أنت جديد هنا?",
            right: "هل أنت جديد هنا؟"),
        mark("a Latin comma", in: "fa", "Arab", wrong: "رایگان, است.", right: "رایگان، است."),
        mark("a Latin semicolon", in: "ps", "Arab", wrong: "دا وړیا; دی.", right: "دا وړیا؛ دی."),
        mark("a Latin full stop", in: "ur", "Arab", wrong: "یہ مفت ہے. شکریہ.", right: "یہ مفت ہے۔ شکریہ۔"),
        mark("an Urdu full stop", in: "ar", "Arab", wrong: "الخدمة مجانية۔", right: "الخدمة مجانية."),
        mark("a stroke for a danda", in: "hi", "Deva", wrong: "यह मुफ़्त है|", right: "यह मुफ़्त है।"),
        mark("two colons for a full stop", in: "am", "Ethi", wrong: "በነፃ ነው::", right: "በነፃ ነው።"),
        mark("two word separators for a full stop", in: "ti", "Ethi", wrong: "ብናጻ እዩ፡፡", right: "ብናጻ እዩ።"),
        mark("a Latin comma", in: "am", "Ethi", wrong: "በነፃ, ነው።", right: "በነፃ፣ ነው።"),
        mark("a Latin full stop", in: "km", "Khmr", wrong: "មិនគិតថ្លៃទេ.", right: "មិនគិតថ្លៃទេ។"),
        mark("a Latin full stop", in: "my", "Mymr", wrong: "အခမဲ့ဖြစ်ပါတယ်.", right: "အခမဲ့ဖြစ်ပါတယ်။"),
        mark("a narrow full stop", in: "zh-Hant", "Hant", wrong: "毋須付費.", right: "毋須付費。"),
        mark(
            "a narrow colon and the space behind it", in: "zh-Hans", "Hans", english: "Place: {event_place}",
            wrong: "地点: {event_place}", right: "地点：{event_place}"),
        mark(
            "a narrow comma, which may stand for either of two", in: "zh-Hans", "Hans", wrong: "免费, 不用付费。",
            right: "免费，不用付费。", mended: false),
        mark(
            "a Latin question mark", in: "el", "Grek", english: "Are you new here?", wrong: "Είστε νέος εδώ?",
            right: "Είστε νέος εδώ;"),
        mark("a colon for a full stop", in: "hy", "Armn", wrong: "Դա անվճար է:", right: "Դա անվճար է։"),
        mark("a Latin question mark", in: "hy", "Armn", wrong: "Նոր եք?", right: "Նո՞ր եք։", mended: false),
        mark("a danda", in: "gu", "Gujr", wrong: "આ મફત છે।", right: "આ મફત છે."),
        mark("a full-width stop", in: "pl", "Latn", wrong: "To nic nie kosztuje。", right: "To nic nie kosztuje."),
        mark(
            "a mark beside a time, which has one of its own", in: "ar", "Arab", english: "Open at 8:30, not before.",
            wrong: "نفتح 8:30, لا قبلها.", right: "نفتح 8:30، لا قبلها."),
    ]
}

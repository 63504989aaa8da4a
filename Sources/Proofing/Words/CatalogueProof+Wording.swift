extension CatalogueProof {
    /// What single translations say and how they are punctuated.
    static let wording: [any WordsCheck] = [
        NumberCheck(), AddressCheck(), MissingTermCheck(), ForbiddenTermCheck(), UnusualTermCheck(),
        UntranslatedCheck(), EnglishLeftCheck(), DoubledWordCheck(), CompendiumMarkCheck(), SentenceEndCheck(),
        ForeignMarkCheck(), UnpairedMarkCheck(), StraightQuoteCheck(), SpaceCheck(), PunctuationSpaceCheck(),
        LineEndCheck(), SmallInitialCheck(),
    ]

    /// What only a comparison of translations shows.
    package static let comparing: [any ComparisonCheck] = [
        MixedStopsCheck(), LostSentenceCheck(), TwoWordingsCheck(), SameTranslationCheck(), UnexplainedTermCheck(),
    ]
}

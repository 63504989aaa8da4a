// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

// Rows of the module table in ARCHITECTURE.md. A module names every row below its own, although it could reach them
// through the next one: a build after a change would otherwise keep code that was compiled for another layout of a
// value, and crash (seen with Swift 6.3.1).
let sheets: [Target.Dependency] = ["Proofing", "Rendering", "Prepress", "Exchange"]
let layout: [Target.Dependency] = ["Layout"]
let signing: [Target.Dependency] = ["Signing"]
let values: [Target.Dependency] = ["Translation", "Design", "Graphics", "Packing"]
let ground: [Target.Dependency] = ["SourceYAML", "Diagnostics"]
let all = ["Production"] + sheets + layout + signing + values + ground

/// A module of our own.
///
/// `ArchitectureTests` holds the list of what each may import.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: ["TestSupport"] + all, path: "Tests/\(name)Tests", swiftSettings: strict)
}

func library(_ name: String, pkgConfig: String, debian: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

let package = Package(
    name: "register-here",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Programs: commands and nothing else.
        program(
            "posters",
            uses: [.product(name: "ArgumentParser", package: "swift-argument-parser")] + all),
        program("bench", uses: all),

        // From a project folder to sheets.
        module("Production", uses: sheets + layout + signing + values + ground),

        // Check, draw, finish.
        module("Proofing", uses: layout + signing + values + ground),
        module("Rendering", uses: layout + signing + values + ground),
        module("Prepress", uses: ["CQPDF", "CLCMS"] + layout + signing + values + ground),

        // Catalogues as other programs' files, and back.
        module("Exchange", uses: ["Translation", "Packing"] + ground),

        // Where every line of text goes.
        module("Layout", uses: signing + values + ground),

        // Who has signed which words, and what they are worth.
        module("Signing", uses: values + ground),

        // Words, page, C libraries as Swift values.
        module("Translation", uses: ground),
        module("Design", uses: ground),
        module("Graphics", uses: ["CCairo", "CPango", "CRSVG", "CQREncode", "CICU"]),
        module("Packing", uses: ["CZlib"]),

        // Problems and where they are.
        module("SourceYAML", uses: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        module("Diagnostics"),

        // One module map for each C library.
        library("CCairo", pkgConfig: "cairo-pdf", debian: "libcairo2-dev"),
        library("CPango", pkgConfig: "pangocairo", debian: "libpango1.0-dev"),
        library("CRSVG", pkgConfig: "librsvg-2.0", debian: "librsvg2-dev"),
        library("CQREncode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),
        library("CQPDF", pkgConfig: "libqpdf", debian: "libqpdf-dev"),
        library("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
        library("CLCMS", pkgConfig: "lcms2", debian: "liblcms2-dev"),
        // Tests, one target for each module.
        .target(
            name: "TestSupport", dependencies: all, path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "Diagnostics"),
        tests(of: "SourceYAML"),
        tests(of: "Translation"),
        tests(of: "Design"),
        tests(of: "Graphics"),
        tests(of: "Packing"),
        tests(of: "Signing"),
        tests(of: "Layout"),
        tests(of: "Proofing"),
        tests(of: "Rendering"),
        tests(of: "Prepress"),
        tests(of: "Exchange"),
        tests(of: "Production"),
        tests(of: "Architecture"),
        .testTarget(
            name: "PostersTests", dependencies: ["posters", "TestSupport"] + all, path: "Tests/PostersTests",
            swiftSettings: strict),

        // ICU's headers rename every function by macro, which Swift cannot import: a small C target instead.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    ],
    swiftLanguageModes: [.v6]
)

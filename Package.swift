// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A module of our own.
///
/// `ArchitectureTests` holds the list of what each may import.
func module(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func program(_ name: String, uses dependencies: [Target.Dependency]) -> Target {
    .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(of name: String, in folder: String? = nil) -> Target {
    .testTarget(
        name: "\(folder ?? name)Tests", dependencies: [.byName(name: name), "TestSupport"],
        path: "Tests/\(folder ?? name)Tests", swiftSettings: strict)
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
            uses: ["Production", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        program("bench", uses: ["Production"]),

        // From a project folder to sheets.
        module("Production", uses: ["Proofing", "Rendering", "Prepress"]),

        // Check, draw, finish.
        module("Proofing", uses: ["Layout"]),
        module("Rendering", uses: ["Layout"]),
        module("Prepress", uses: ["Layout", "CQPDF"]),

        // Where every line of text goes.
        module("Layout", uses: ["Translation", "Design", "Graphics"]),

        // Words, page, C libraries as Swift values.
        module("Translation", uses: ["SourceYAML"]),
        module("Design", uses: ["SourceYAML"]),
        module("Graphics", uses: ["CCairo", "CPango", "CRSVG", "CQREncode", "CICU"]),

        // Problems and where they are.
        module("SourceYAML", uses: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        module("Diagnostics"),

        // One module map for each C library.
        library("CCairo", pkgConfig: "cairo-pdf", debian: "libcairo2-dev"),
        library("CPango", pkgConfig: "pangocairo", debian: "libpango1.0-dev"),
        library("CRSVG", pkgConfig: "librsvg-2.0", debian: "librsvg2-dev"),
        library("CQREncode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),
        library("CQPDF", pkgConfig: "libqpdf", debian: "libqpdf-dev"),
        // Tests, one target for each module.
        .target(
            name: "TestSupport", dependencies: ["Production"], path: "Tests/TestSupport", swiftSettings: strict),
        tests(of: "Diagnostics"),
        tests(of: "SourceYAML"),
        tests(of: "Translation"),
        tests(of: "Design"),
        tests(of: "Graphics"),
        tests(of: "Layout"),
        tests(of: "Proofing"),
        tests(of: "Rendering"),
        tests(of: "Prepress"),
        tests(of: "Production"),
        tests(of: "posters", in: "Posters"),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["TestSupport"], path: "Tests/ArchitectureTests",
            swiftSettings: strict),

        // ICU's headers rename every function by macro, which Swift cannot import: a small C target instead.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    ],
    swiftLanguageModes: [.v6]
)

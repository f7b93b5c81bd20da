// swift-tools-version: 6.2

// Formatting style:
//  - One section for each target and its test target, in the order in which text flows through them
//  - All array elements are sorted alphabetically

import PackageDescription

/// What every target of ours is compiled with: Swift 6 and the features that Swift 7 will switch on.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .swiftLanguageMode(.v6),
]

let package = Package(
  name: "forlop",
  products: [
    .executable(name: "forlop", targets: ["forlop"]),
    .library(name: "NationalPathways", targets: ["NationalPathways"]),
    .library(name: "PathwayKit", targets: ["PathwayKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // MARK: Bytes

    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "SourceText", swiftSettings: settings),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], swiftSettings: settings),

    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "SourceText"], swiftSettings: settings),
    .testTarget(name: "YAMLSyntaxTests", dependencies: ["SourceText", "YAMLSyntax"], swiftSettings: settings),

    // MARK: Model

    .target(name: "PathwayModel", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "PathwayDiagnostics", dependencies: ["SourceText"], swiftSettings: settings),

    // MARK: Reading

    .target(
      name: "PathwayReading",
      dependencies: ["PathwayDiagnostics", "PathwayModel", "SourceText", "YAMLSyntax"],
      swiftSettings: settings
    ),

    .testTarget(
      name: "PathwayReadingTests",
      dependencies: [
        "PathwayDiagnostics",
        "PathwayFormatting",
        "PathwayModel",
        "PathwayReading",
        "PathwayTestSupport",
        "SourceText",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    .target(
      name: "PathwayFixing",
      dependencies: ["PathwayDiagnostics", "PathwayReading", "SourceText", "YAMLSyntax"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PathwayFixingTests",
      dependencies: ["PathwayDiagnostics", "PathwayFixing", "SourceText"],
      swiftSettings: settings
    ),

    .target(
      name: "PathwayFormatting",
      dependencies: ["PathwayDiagnostics", "PathwayReading", "SourceText", "YAMLSyntax"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PathwayFormattingTests",
      dependencies: [
        "PathwayDiagnostics", "PathwayFormatting", "PathwayReading", "PathwayTestSupport", "SourceText", "YAMLSyntax",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    .target(
      name: "PathwayLinking",
      dependencies: [
        "PathwayDiagnostics",
        "PathwayModel",
        "PathwayReading",
        "SourceText",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),

    .testTarget(
      name: "PathwayLinkingTests",
      dependencies: ["PathwayDiagnostics", "PathwayGraph", "PathwayLinking", "PathwayModel", "SourceText"],
      swiftSettings: settings
    ),

    // MARK: Facts and rules

    .target(name: "PathwayGraph", dependencies: ["PathwayModel", "SourceText"], swiftSettings: settings),
    .testTarget(
      name: "PathwayGraphTests",
      dependencies: ["PathwayGraph", "PathwayModel", "PathwayTestSupport"],
      swiftSettings: settings
    ),

    .target(
      name: "PathwayAnalysis",
      dependencies: [
        "PathwayGraph",
        "PathwayModel",
        "SourceText",
        .product(name: "BitCollections", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PathwayAnalysisTests",
      dependencies: [
        "PathwayAnalysis",
        "PathwayGraph",
        "PathwayModel",
        "PathwayTestSupport",
        .product(name: "BitCollections", package: "swift-collections"),
      ],
      swiftSettings: settings
    ),

    .target(
      name: "PathwayRules",
      dependencies: ["PathwayAnalysis", "PathwayDiagnostics", "PathwayGraph", "PathwayModel", "SourceText"],
      swiftSettings: settings
    ),

    .testTarget(
      name: "PathwayRulesTests",
      dependencies: ["PathwayGraph", "PathwayKit", "PathwayModel", "PathwayRules", "PathwayTestSupport"],
      swiftSettings: settings
    ),

    // MARK: Drawing

    .target(
      name: "PathwayDrawing",
      dependencies: ["PathwayAnalysis", "PathwayDiagnostics", "PathwayGraph", "PathwayModel", "SourceText"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PathwayDrawingTests",
      dependencies: [
        "PathwayAnalysis",
        "PathwayDiagnostics",
        "PathwayDrawing",
        "PathwayModel",
        "PathwayTestSupport",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    // MARK: Reports

    .target(
      name: "PathwayReporting",
      dependencies: [
        "PathwayAnalysis",
        "PathwayDiagnostics",
        "PathwayDrawing",
        "PathwayGraph",
        "PathwayModel",
        "SourceText",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "PathwayReportingTests",
      dependencies: ["PathwayDiagnostics", "PathwayReporting", "PathwayTestSupport", "SourceText"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    // MARK: Facade and command

    .target(
      name: "PathwayKit",
      dependencies: [
        "PathwayAnalysis",
        "PathwayDiagnostics",
        "PathwayDrawing",
        "PathwayFixing",
        "PathwayFormatting",
        "PathwayGraph",
        "PathwayLinking",
        "PathwayModel",
        "PathwayReading",
        "PathwayReporting",
        "PathwayRules",
        "SourceText",
      ],
      swiftSettings: settings
    ),

    .testTarget(
      name: "PathwayKitTests",
      dependencies: ["PathwayKit", "PathwayTestSupport"],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    .target(name: "NationalPathways", dependencies: ["PathwayKit"], swiftSettings: settings),
    .testTarget(
      name: "NationalPathwaysTests",
      dependencies: ["NationalPathways", "PathwayKit"],
      swiftSettings: settings
    ),

    .executableTarget(
      name: "forlop",
      dependencies: [
        "PathwayKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "forlopTests",
      dependencies: [
        "PathwayKit",
        "PathwayTestSupport",
        "forlop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings
    ),

    // MARK: Robustness

    .testTarget(
      name: "RobustnessTests",
      dependencies: ["PathwayKit", "PathwayRules", "forlop"],
      swiftSettings: settings
    ),

    // MARK: Architecture

    .testTarget(name: "ArchitectureTests", swiftSettings: settings),

    // MARK: Support for tests

    .target(
      name: "PathwayTestSupport",
      dependencies: ["PathwayAnalysis", "PathwayGraph", "PathwayModel"],
      path: "Tests/PathwayTestSupport",
      swiftSettings: settings
    ),
  ]
)

// The fuzzer links with libFuzzer alone, so it is a target only where it is asked for: see `make fuzz`.
if Context.environment["FORLOP_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing", dependencies: ["PathwayKit", "PathwayRules"], path: "Fuzzing", exclude: ["run.sh"],
      swiftSettings: settings))
}

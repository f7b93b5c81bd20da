// swift-tools-version: 6.2

// What is measured apart from the command: the building of trees, and the making of the files that everything is measured on.
// The modules are those of the project itself, by symbolic link, since what they offer each other is no public API.

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .swiftLanguageMode(.v6),
]

let package = Package(
  name: "benchmarks",
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "SourceText", swiftSettings: settings),
    .target(name: "YAMLSyntax", dependencies: ["CLibYAML", "SourceText"], swiftSettings: settings),
    .executableTarget(name: "generate", swiftSettings: settings),
    .executableTarget(name: "tree", dependencies: ["SourceText", "YAMLSyntax"], swiftSettings: settings),
  ]
)

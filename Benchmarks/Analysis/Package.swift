// swift-tools-version: 6.2

// What checking one large pathway costs, made in code as a user of the library would make it. A package of its own, since it uses the
// library whole.

import PackageDescription

let package = Package(
  name: "analysis-benchmark",
  dependencies: [.package(name: "forlop", path: "../..")],
  targets: [
    .executableTarget(
      name: "analysis",
      dependencies: [.product(name: "PathwayKit", package: "forlop")],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .swiftLanguageMode(.v6),
      ])
  ]
)

// swift-tools-version: 6.1
import PackageDescription

// Uses the library as anybody would; `swift run` in this folder tells who has the patient in each national pathway.
let package = Package(
  name: "ansvar",
  dependencies: [.package(name: "forlop", path: "../..")],
  targets: [
    .executableTarget(
      name: "ansvar",
      dependencies: [
        .product(name: "NationalPathways", package: "forlop"),
        .product(name: "PathwayKit", package: "forlop"),
      ])
  ])

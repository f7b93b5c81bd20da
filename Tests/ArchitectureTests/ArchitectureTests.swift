import Testing

@Suite struct ArchitectureTests {
  /// Which module may import which of ours; what those may import it may import too, since members must be visible.
  private static let allowed: [String: [String]] = [
    "CLibYAML": [],
    "SourceText": [],
    "YAMLSyntax": ["CLibYAML", "SourceText"],
    "PathwayDiagnostics": ["SourceText"],
    "PathwayModel": ["SourceText"],
    "PathwayReading": ["YAMLSyntax", "PathwayModel", "PathwayDiagnostics"],
    "PathwayFixing": ["PathwayReading"],
    "PathwayFormatting": ["PathwayReading"],
    "PathwayLinking": ["PathwayReading"],
    "PathwayGraph": ["PathwayModel"],
    "PathwayAnalysis": ["PathwayGraph"],
    "PathwayRules": ["PathwayAnalysis", "PathwayDiagnostics"],
    "PathwayDrawing": ["PathwayGraph", "PathwayAnalysis", "PathwayDiagnostics"],
    "PathwayReporting": ["PathwayDiagnostics", "PathwayDrawing"],
    "PathwayKit": [
      "PathwayDiagnostics", "PathwayModel", "PathwayReading", "PathwayFixing", "PathwayFormatting", "PathwayLinking",
      "PathwayGraph",
      "PathwayAnalysis", "PathwayRules", "PathwayDrawing", "PathwayReporting",
    ],
    "NationalPathways": ["PathwayKit"],
    "forlop": ["PathwayKit"],
  ]

  /// Which module may import which of others.
  private static let foreign: [String: Set<String>] = [
    "PathwayAnalysis": ["BitCollections"],
    "PathwayLinking": ["FoundationEssentials", "SystemPackage"],
    "PathwayReporting": ["FoundationEssentials"],
    "forlop": [
      "ArgumentParser", "Darwin", "FoundationEssentials", "Glibc", "Musl", "Subprocess", "System", "SystemPackage",
    ],
  ]

  private static func reach(of module: String) -> Set<String> {
    var reach: Set<String> = []
    var waiting = allowed[module] ?? []
    while let next = waiting.popLast() {
      if reach.insert(next).inserted { waiting += allowed[next] ?? [] }
    }
    return reach
  }

  @Test func `every module is found, with files to judge`() {
    let found = SourceModule.all.filter { $0.name == "CLibYAML" || !$0.files.isEmpty }.map { $0.name }
    #expect(Set(found) == Set(Self.allowed.keys))
  }

  @Test(arguments: SourceModule.all)
  func `a module imports what it may, and text flows one way`(_ module: SourceModule) {
    #expect(Self.allowed[module.name] != nil, "\(module.name) has no place among the modules")
    let allowed = Self.reach(of: module.name).union(Self.foreign[module.name] ?? [])
    for (name, paths) in module.imports where !allowed.contains(name) {
      Issue.record("\(module.name) may not import \(name), as \(paths.sorted().joined(separator: ", ")) do")
    }
  }

  @Test(arguments: SourceModule.all)
  func `Foundation is imported nowhere, and its essentials only where a file is read`(_ module: SourceModule) {
    #expect(module.imports["Foundation"] == nil)
    let isBelow = !["PathwayReporting", "PathwayKit", "forlop"].contains(module.name)
    if isBelow { #expect(module.imports["FoundationEssentials"]?.allSatisfy { $0.hasPrefix("Providers/") } != false) }
  }

  @Test(arguments: SourceModule.all)
  func `a file has at most four hundred lines`(_ module: SourceModule) {
    // What is made from data is as long as the data.
    for (path, text) in module.files where !path.hasPrefix("Generated/") {
      let count = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= 400, "\(module.name)/\(path)")
    }
  }

  @Test(arguments: SourceModule.all)
  func `pointers and unsafe code are in one file`(_ module: SourceModule) {
    for (path, text) in module.files where module.name + "/" + path != "YAMLSyntax/EventReader.swift" {
      guard ["nsafe", "OpaquePointer", "CLibYAML"].contains(where: { text.contains($0) }) else { continue }
      #expect(
        !text.contains(#/Unsafe[A-Z]|OpaquePointer|@unsafe|nonisolated\(unsafe\)|import CLibYAML/#),
        "\(module.name)/\(path)")
      #expect(!text.contains(#/(?:^|[=(,\s])unsafe \w/#.anchorsMatchLineEndings()), "\(module.name)/\(path)")
    }
  }

  @Test(arguments: SourceModule.all)
  func `nothing is forced`(_ module: SourceModule) {
    for (path, text) in module.files {
      for word in ["try! ", "as! ", "fatalError(", "@unchecked"] where text.contains(word) {
        let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        #expect(!code.contains { $0.contains(word) }, "\(module.name)/\(path)")
      }
    }
  }
}

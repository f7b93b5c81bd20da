import Foundation

/// The Swift source that holds the files below `pathways`, as it should be.
struct EmbeddedSource {
  /// The root of the repository.
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

  private static let folder = root.appending(path: "Sources/NationalPathways/Generated")
  private static let heading =
    "// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.\n// swift-format-ignore-file\n"

  /// The files below `pathways`, by path, in order.
  let files: [(path: String, text: String)]

  init() throws {
    let folders = ["felles", "nasjonale", "scenarioer"].map { "pathways/\($0)" }
    files = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: folder).path)
        .filter { $0.hasSuffix(".yaml") }.sorted()
        .map { name in
          let path = "\(folder)/\(name)"
          return (path, try String(contentsOf: Self.root.appending(path: path), encoding: .utf8))
        }
    }
  }

  /// The sources by the name of their file.
  var sources: [String: String] {
    var sources = Dictionary(uniqueKeysWithValues: files.map { ("\(Self.name(of: $0.path)).swift", source($0)) })
    sources["All.swift"] = list
    sources["Accessors.swift"] = accessors
    return sources
  }

  /// The sources that are there.
  static func written() throws -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) })
  }

  /// Writes the sources, and takes away those of files that are gone.
  func write() throws {
    let before = try Self.written()
    try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
    for (name, text) in sources { try Data(text.utf8).write(to: Self.folder.appending(path: name)) }
    for name in before.keys where sources[name] == nil {
      try FileManager.default.removeItem(at: Self.folder.appending(path: name))
    }
  }

  // MARK: - Sources

  private func source(_ file: (path: String, text: String)) -> String {
    // As many marks as keep the text from ending the literal.
    var marks = "#"
    while file.text.contains("\"\"\"\(marks)") { marks += "#" }
    let quotes = "\"\"\""
    return "\(Self.heading)\nextension EmbeddedFile {\n  static let \(Self.name(of: file.path)) = EmbeddedFile(\n"
      + "    path: \"\(file.path)\",\n    text: \(marks)\(quotes)\n\(file.text)\n\(quotes)\(marks))\n}\n"
  }

  private var list: String {
    let names = files.map { "    \(Self.name(of: $0.path)),\n" }.joined()
    return "\(Self.heading)\nextension EmbeddedFile {\n  static let all = [\n\(names)  ]\n}\n"
  }

  private var accessors: String {
    let national = files.filter { $0.path.hasPrefix("pathways/nasjonale/") }.map { file in
      let name = Self.stem(of: file.path)
      let title = file.text.split(separator: "\n").first { $0.hasPrefix("tittel:") }?.dropFirst("tittel:".count)
      return """
          /// \((title ?? "").trimmingCharacters(in: .whitespaces)).
          public static let \(Self.camelCase(name)) = pathway("\(name)")

        """
    }
    return
      "\(Self.heading)\npublic import PathwayKit\n\nextension NationalPathways {\n\(national.joined(separator: "\n"))}\n"
  }

  // MARK: - Names

  private static func stem(of path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
  }

  private static func name(of path: String) -> String {
    camelCase(path.split(separator: "/").dropFirst().joined(separator: "-").replacing(".yaml", with: ""))
  }

  /// File names are ASCII, so the name of a pathway in Swift is that of its file.
  private static func camelCase(_ name: String) -> String {
    let parts = name.split(separator: "-")
    return parts.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined()
  }
}

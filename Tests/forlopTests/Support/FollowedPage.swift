import Foundation
import PathwayKit
import Testing

@testable import forlop

/// Somebody who does what a page says, and holds what comes of it against what the page shows.
struct FollowedPage {
  private let workspace: Workspace
  private let forlop: ForlopCommand

  /// The folder in which commands are run, from the workspace.
  private var folder = "."

  /// What the last commands have said.
  private var output = ""

  /// What is answered where the page shows `forlop new` without options.
  private let answers: [String]

  /// Starts in a copy of the project, with what is to be answered.
  init(answering answers: [String]) throws {
    let files = RealPathways.files.map { ("pathways/\($0)", String(decoding: $1, as: UTF8.self)) }
    workspace = try Workspace(Dictionary(uniqueKeysWithValues: files))
    forlop = ForlopCommand(workspace: workspace)
    self.answers = answers
  }

  /// Does what a block says, or looks for what it shows.
  mutating func follow(_ block: DocumentPage.Block) throws {
    switch block.kind {
    case "sh":
      output = ""
      for line in block.lines { try run(line) }
    case "yaml": #expect(try ownFiles().contains { $0.text.contains(block.text) }, "no file has\n\(block.text)")
    case "diff": try edit(block)
    default: expectSaid(block)
    }
  }

  // MARK: - Commands

  private mutating func run(_ line: String) throws {
    if line.hasPrefix("cd ") {
      folder = String(line.dropFirst(3))
    } else if line == "forlop new" {
      try answer()
    } else {
      let outcome = try forlop.shell("forlop() { \"$FORLOP\" \"$@\"; }; cd '\(folder)' && \(line)")
      #expect(outcome.exitCode < 2, "\(line)\n\(outcome.errors)")
      output += outcome.output
    }
  }

  private mutating func answer() throws {
    var files = RealPathways.files
    files["egne/LESMEG.md"] = []
    let (file, transcript) = try Start(in: MemoryProvider(files)).answering(answers)
    try workspace.write(file.text, to: "\(folder)/\(file.path)")
    output += transcript + StartedPage(file, language: .bokmål).text
  }

  // MARK: - What the page shows

  /// What is shown must have been said, in this order; `…` stands for what is left out.
  private func expectSaid(_ block: DocumentPage.Block) {
    var rest = DocumentPage.trimmed(output)[...]
    for piece in block.text.split(separator: "\n…\n") {
      guard let place = rest.firstRange(of: piece) else {
        Issue.record("this was not said:\n\(piece)\n\nbut this:\n\(output)")
        return
      }
      rest = rest[place.upperBound...]
    }
  }

  private func edit(_ block: DocumentPage.Block) throws {
    let old = block.lines.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) }.joined(separator: "\n") + "\n"
    let new = block.lines.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) }.joined(separator: "\n") + "\n"
    let files = try ownFiles().filter { $0.text.contains(old) }
    #expect(files.count == 1, "this is to be changed:\n\(old)")
    for file in files {
      #expect(file.text.ranges(of: old).count == 1, "this stands in several places:\n\(old)")
      try workspace.write(file.text.replacing(old, with: new), to: file.path)
    }
  }

  /// The files that whoever follows the page has made.
  private func ownFiles() throws -> [(path: String, text: String)] {
    let own = "\(folder)/egne"
    return try FileManager.default.contentsOfDirectory(atPath: workspace.url.appendingPathComponent(own).path).sorted()
      .map { name in
        let path = "\(own)/\(name)"
        return (path, String(decoding: try #require(workspace.read(path)), as: UTF8.self))
      }
  }
}

import Foundation
import PathwayFormatting
import PathwayReading
import PathwayTestSupport
import SourceText
import Testing

/// Files in every style, with comments everywhere: a sample, or with `FORLOP_SOAK=1` in the environment ten thousand and more.
@Suite struct RandomFileTests {
  @Test(arguments: RandomSample.batches)
  func `a file says the same after formatting, and has the same comments in the same places`(_ seeds: Range<Int>) {
    var formatted = 0
    var certain = 0
    for seed in seeds {
      let bytes = RandomFile.bytes(seed: seed)
      let outcome = FileFormatter.format(bytes, path: "prøve.yaml", isNamed: true)
      switch outcome {
      case .formatted(let result):
        formatted += 1
        expectSame(bytes, result, seed)
        certain += expectAttached(bytes, result, seed)
      case .faulty: continue
      case .other, .unsupported, .unsafe:
        Issue.record("seed \(seed): \(outcome)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(formatted * 4 >= seeds.count * 3, "the others have faults, and say little")
    #expect(certain * 2 > seeds.count)
  }

  /// Holds every comment to what it stood beside, and returns how many there were.
  private func expectAttached(_ before: [UInt8], _ after: [UInt8], _ seed: Int) -> Int {
    let certain = Attachments(before).certain
    let found = Attachments(after).all
    for (comment, thing) in certain.sorted(by: { $0.key < $1.key })
    where !isKept(thing, found[comment]) && !hasLostItsBracket(comment, thing, found[comment], before) {
      Issue.record(
        """
        seed \(seed): «\(comment)» was \(thing) and is \(found[comment] ?? "nowhere")
        \(String(decoding: before, as: UTF8.self))
        """)
    }
    return certain.count
  }

  /// Whether a comment is where it was; one above a key that becomes the first of an item has its place above the dash.
  private func isKept(_ before: String, _ after: String?) -> Bool {
    guard let after, before != after else { return after != nil }
    let parts = before.split(separator: "/", omittingEmptySubsequences: false)
    return before.hasPrefix("above") && parts.dropLast().joined(separator: "/") == after
      && parts.dropLast().last.flatMap { Int($0) } != nil
  }

  /// Whether a comment stood behind the bracket of an item that is spread out now: a dash has no line for it but the one above.
  private func hasLostItsBracket(_ comment: String, _ before: String, _ after: String?, _ text: [UInt8]) -> Bool {
    let place = before.split(separator: " ").last ?? ""
    guard before.hasPrefix("behind "), after == "above \(place)",
      place.split(separator: "/").last.flatMap({ Int($0) }) != nil
    else { return false }
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    guard let line = lines.first(where: { $0.contains(comment) }), let end = line.firstRange(of: comment)?.lowerBound
    else { return false }
    return line[..<end].last { $0 != " " }.map { "]}".contains($0) } ?? false
  }

  private func expectSame(_ before: [UInt8], _ after: [UInt8], _ seed: Int) {
    #expect(content(of: before) == content(of: after), "seed \(seed)")
    #expect(comments(in: before) == comments(in: after), "seed \(seed)")
    guard case .formatted(let again) = FileFormatter.format(after, path: "prøve.yaml", isNamed: true), again == after
    else {
      Issue.record("seed \(seed) is formatted in two goes\n\(String(decoding: before, as: UTF8.self))")
      return
    }
  }

  private func content(of bytes: [UInt8]) -> FileContent {
    PathwayFileReader.read(bytes, file: FileID(0), path: "prøve.yaml", isNamed: true).content
  }

  /// The comments by their numbers, found without a reader of YAML.
  private func comments(in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).matches(of: #/# ?k\d+k/#).map { String($0.0) }.sorted()
  }
}

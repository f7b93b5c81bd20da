import Foundation
import PathwayKit
import PathwayRules
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: JudgedExample.all)
  func `an example is judged as it is marked`(_ item: JudgedExample) {
    let found = item.findings().filter { $0.code == item.metadata.code }
      .map { $0.place.map { Int($0.span.start) } ?? 0 }.sorted()
    let marks = item.example.isGood ? [] : item.marks
    #expect(found == marks, sourceLocation: item.location)
  }

  @Test(arguments: JudgedExample.all.filter { $0.example.isGood })
  func `a good example breaks no rule`(_ item: JudgedExample) {
    let found = item.findings().map { "\($0.code) \($0.subject): \($0.message.nb)" }
    #expect(found == [], sourceLocation: item.location)
  }

  @Test(arguments: JudgedExample.all.filter { !$0.example.isGood })
  func `a bad example breaks no other rule`(_ item: JudgedExample) {
    let found = item.findings().filter { $0.code != item.metadata.code }.map {
      "\($0.code) \($0.subject): \($0.message.nb)"
    }
    #expect(found == [], sourceLocation: item.location)
  }

  @Test(arguments: JudgedExample.all.filter { !$0.example.isGood })
  func `findings of one example have fingerprints of their own`(_ item: JudgedExample) {
    let prints = item.findings().map { $0.fingerprint }
    #expect(Set(prints).count == prints.count, sourceLocation: item.location)
  }

  @Test func `codes are unique and in order`() {
    let codes = RuleCatalogue.metadata.map { $0.code }
    #expect(codes == Set(codes).sorted())
  }

  @Test func `names are unique`() {
    let names = RuleCatalogue.metadata.map { $0.name }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: RuleCatalogue.rules.map { RuleType(type: $0) })
  func `a rule has a good and a bad example`(_ rule: RuleType) {
    let examples = rule.type.metadata.examples
    #expect(examples.contains { $0.isGood })
    #expect(examples.contains { !$0.isGood })
  }

  @Test(arguments: RuleCatalogue.rules.map { RuleType(type: $0) })
  func `a summary is a sentence without a full stop, in both languages`(_ rule: RuleType) {
    for language in Language.allCases {
      let summary = rule.type.metadata.summary[language]
      #expect(summary.first?.isUppercase == true)
      #expect(!summary.hasSuffix("."))
      #expect(!rule.type.metadata.rationale[language].isEmpty)
    }
    #expect(rule.type.metadata.summary.nb != rule.type.metadata.summary.en)
  }

  @Test(arguments: RuleCatalogue.rules.map { RuleType(type: $0) })
  func `a rule stands in a file named after its type, and the name of the rule says the same`(_ rule: RuleType) throws {
    let file = try #require(rule.type.metadata.examples.first?.sourceFile)
    let name = "\(rule.type)"
    #expect(file.hasSuffix("/\(name).swift"))
    #expect(name.lowercased() == rule.type.metadata.name.replacing("-", with: ""))
  }

  @Test func `every file among the rules is registered`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/PathwayRules/Rules")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    let names = files.compactMap { ($0 as? URL)?.lastPathComponent }.filter { $0.hasSuffix(".swift") }
    #expect(Set(names) == Set(RuleCatalogue.rules.map { "\($0).swift" }))
  }

  @Test(arguments: JudgedExample.all.filter { !$0.example.isGood })
  func `a message starts in lower case, has no full stop, and says something in both languages`(_ item: JudgedExample) {
    for finding in item.findings() {
      for text in [finding.message, finding.label, finding.help].compactMap({ $0 }) {
        for language in Language.allCases {
          let words = text[language]
          #expect(!words.isEmpty, sourceLocation: item.location)
          #expect(!words.hasSuffix("."), sourceLocation: item.location)
          #expect(words.first?.isUppercase != true, sourceLocation: item.location)
        }
      }
    }
  }
}

/// The type of a rule, named in test output.
struct RuleType: Sendable, CustomTestStringConvertible {
  let type: any Rule.Type

  var testDescription: String { "\(type)" }
}

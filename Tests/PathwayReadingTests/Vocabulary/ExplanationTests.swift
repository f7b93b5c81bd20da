import PathwayDiagnostics
import Testing

@testable import PathwayReading

@Suite struct ExplanationTests {
  @Test(arguments: Form.all)
  func `every word that a key takes is explained in both languages`(_ form: Form) {
    for entry in form.table.entries {
      guard case .word(let words) = entry.type else { continue }
      #expect(words.explanations.count == words.all.count)
      for text in words.explanations {
        #expect(text.nb != text.en && !text.nb.isEmpty && !text.en.isEmpty, "\(entry.name)")
        #expect(!text.nb.hasSuffix(".") && !text.en.hasSuffix("."), "\(entry.name)")
      }
    }
  }

  @Test(arguments: Form.all)
  func `what a key takes is told in both languages`(_ form: Form) {
    for entry in form.table.entries {
      let text = entry.type.explanation
      #expect(text.nb != text.en && text.nb.first?.isUppercase == false, "\(entry.name)")
    }
  }

  @Test(arguments: Form.all)
  func `a condition on keys speaks of keys that the form knows`(_ form: Form) {
    for condition in form.table.conditions {
      switch condition {
      case .one(let keys): #expect(Set(keys).isSubset(of: form.table.names))
      case .needs(let key, let other): #expect(Set([key, other]).isSubset(of: form.table.names))
      }
    }
  }
}

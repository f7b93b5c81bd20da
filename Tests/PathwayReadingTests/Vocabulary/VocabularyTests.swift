import PathwayDiagnostics
import Testing

@testable import PathwayReading

@Suite struct VocabularyTests {
  @Test(arguments: Form.all)
  func `a form knows the keys of the language, and no others`(_ form: Form) {
    #expect(form.table.names.sorted() == form.keys.sorted())
  }

  @Test(arguments: Form.all)
  func `the keys of a form are unique`(_ form: Form) {
    #expect(Set(form.table.names).count == form.table.names.count)
    #expect(Set(form.table.hashes).count == form.table.hashes.count)
  }

  @Test(arguments: Form.all)
  func `every key is explained in both languages, in a sentence`(_ form: Form) {
    for entry in form.table.entries {
      for language in Language.allCases {
        let words = entry.documentation[language]
        #expect(words.first?.isUppercase == true, "\(entry.name)")
        #expect(words.hasSuffix("."), "\(entry.name)")
      }
      #expect(entry.documentation.nb != entry.documentation.en, "\(entry.name)")
    }
    #expect(form.table.name.nb != form.table.name.en || form.table.name.nb.contains("helsefellesskap"))
  }

  @Test(arguments: Form.all)
  func `the keys that must be there are those of the language`(_ form: Form) {
    #expect(form.table.required.map { form.table.names[$0] }.sorted() == form.required.sorted())
  }
}

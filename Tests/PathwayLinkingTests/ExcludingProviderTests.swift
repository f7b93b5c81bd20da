import PathwayLinking
import Testing

@Suite struct ExcludingProviderTests {
  @Test(arguments: [
    ("arkiv", "arkiv/a.yaml", true), ("arkiv/", "arkiv/gammelt/a.yaml", true), ("arkiv", "arkivet/a.yaml", false),
    ("arkiv", "nytt/arkiv/a.yaml", false), ("**/arkiv", "nytt/arkiv/a.yaml", true), ("**/arkiv", "arkiv/a.yaml", true),
    ("*.mal.yaml", "demens.mal.yaml", true), ("*.mal.yaml", "under/demens.mal.yaml", false),
    ("**/*.mal.yaml", "under/demens.mal.yaml", true), ("a*c.yaml", "abc.yaml", true), ("a*c.yaml", "ac.yaml", true),
    ("a*b*c.yaml", "abxbc.yaml", true), ("ab*bc.yaml", "abc.yaml", false), ("*", "a.yaml", true),
    ("**", "å/ø/æ.yaml", true),
    ("å*", "ågot.yaml", true), ("", "a.yaml", false), ("./arkiv", "arkiv/a.yaml", true),
  ])
  func `a pattern leaves out what it matches, and what lies in a folder that it matches`(
    _ pattern: String, _ path: String, _ isExcluded: Bool
  ) throws {
    let files = MemoryProvider([path: [], "annet.yml": []])
    let provider = ExcludingProvider([pattern], in: files.canonicalPath(of: "."), of: files)
    let found = try provider.yamlFiles(below: ".").get()
    #expect(found.contains(path) == !isExcluded)
  }

  @Test func `a file that is named is read all the same`() throws {
    let files = MemoryProvider(["arkiv/a.yaml": [1]])
    let provider = ExcludingProvider(["arkiv"], in: files.canonicalPath(of: "."), of: files)
    #expect(try provider.read("arkiv/a.yaml").get() == [1])
    #expect(provider.entry(at: "arkiv/a.yaml") == files.entry(at: "arkiv/a.yaml"))
  }
}

import PathwayDiagnostics
import PathwayDrawing
import Testing

struct AdaptationTests {
  private let drawn = Drawn(AdaptedSample.adapted)

  @Test func `What is added and what is changed is told apart without colours`() {
    #expect(drawn.node("step henvise")?.contains("◇ endret lokalt") == true)
    #expect(drawn.node("step besøke")?.contains("◆ lagt til lokalt") == true)
    #expect(drawn.text.contains("◆ lagt til lokalt</B>"))
    #expect(drawn.node("step vurdere")?.contains("lokalt") == false)
  }

  @Test func `The title says what is adapted, for whom, and what does not hold`() {
    #expect(
      drawn.text.contains(
        ">Lokal tilpasning av «Henvisning til sykehus» (henvisning, versjon 1.0.0) for Helsefellesskapet på Ås<"))
    #expect(drawn.text.contains(">Gjelder ikke her: «Behandle»<"))
  }

  @Test func `The legend explains the signs that are drawn`() {
    #expect(drawn.node("legend added")?.contains("◆ lagt til i den lokale tilpasningen") == true)
    #expect(drawn.node("legend changed")?.contains("◇ endret i den lokale tilpasningen") == true)
    #expect(Drawn(ReferralSample.pathway()).node("legend added") == nil)
  }

  @Test(arguments: Language.allCases) func `Every language has its words`(_ language: Language) {
    let text = Drawn(AdaptedSample.adapted, language: language).text
    #expect(text.contains(language == .bokmål ? "◇ endret lokalt" : "◇ changed locally"))
  }

  @Test func `An overview marks what is local as well`() {
    #expect(Drawn(AdaptedSample.adapted, detail: .overview).node("step henvise")?.contains("◇ endret lokalt") == true)
  }
}

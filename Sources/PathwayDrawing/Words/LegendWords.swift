internal import PathwayDiagnostics

/// The words of the legend.
enum LegendWords {
  static let title = Text(nb: "Tegnforklaring", en: "Legend")

  // MARK: - Shapes

  static let start = Text(nb: "Det som setter forløpet i gang", en: "What starts the pathway")
  static let step = Text(nb: "Steg: hvem, hva og frist", en: "Step: who, what and deadline")
  static let chooseOne = Text(nb: "Steg der én vei velges", en: "Step where one way is chosen")
  static let chooseSome = Text(nb: "Steg der én eller flere veier velges", en: "Step where one or more ways are chosen")
  static let wait = Text(nb: "Steg som venter på det som skjer først", en: "Step that waits for what happens first")
  static let subpathway = Text(nb: "Et eget forløp inne i dette", en: "Another pathway inside this one")
  static let end = Text(nb: "Forløpet slutter her", en: "The pathway ends here")
  static let sideTask = Text(nb: "Sideoppgave, ingenting følger", en: "Side task, nothing follows")
  static let event = Text(nb: "Hendelse som kan komme når som helst", en: "Event that may come at any time")
  static let handoff = Text(
    nb: "Overlevering: hva som er avtalt", en: "Handoff: what is agreed")

  // MARK: - Lines

  static let ordinary = Text(nb: "Neste steg", en: "Next step")
  static let moves = Text(
    nb: "Overlevering: ansvaret flyttes eller deles", en: "Handoff: responsibility moves or is shared")
  static let stays = Text(
    nb: "Overlevering: ansvaret blir hos avsender", en: "Handoff: responsibility stays with the sender")
  static let exceptional = Text(nb: "Når det ikke går som avtalt", en: "When it does not go as agreed")
  static let anyTime = Text(nb: "Kan komme når som helst", en: "May come at any time")
  static let handoffGap = Text(
    nb: "Overlevering med hull: tverrstrek ved spissen", en: "Handoff with a gap: a bar at the head")
  static let missing = Text(nb: "Hull: ingen overlevering avtalt", en: "Gap: no handoff agreed")

  // MARK: - Marks

  static let error = Text(nb: "⚠ PF… må rettes", en: "⚠ PF… must be mended")
  static let warning = Text(nb: "⚠ PF… bør rettes", en: "⚠ PF… should be mended")
  static let hint = Text(nb: "○ PF… verdt å vite", en: "○ PF… worth knowing")

  // MARK: - Adaptations

  static let added = Text(nb: "◆ lagt til i den lokale tilpasningen", en: "◆ added by the local adaptation")
  static let changed = Text(nb: "◇ endret i den lokale tilpasningen", en: "◇ changed by the local adaptation")
}

import PathwayKit
import PathwayLinking
import PathwayModel
import SourceText

/// The text of a new local adaptation: what it adapts, and what it may do, with examples from the base.
struct AdaptationTemplate {
  private let draft: AdaptationDraft
  private let folder: String
  private let base: Pathway

  /// Prepares to write a file that lies in a folder, given as absolute path.
  init(_ draft: AdaptationDraft, in folder: String) {
    self.draft = draft
    self.folder = folder
    base = draft.base.analysed.pathway
  }

  /// The text of the file.
  var text: String {
    [head, uses, bindings, changes, additions].compactMap { $0 }.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    let community = draft.community.map { "\nhelsefellesskap: \(ScalarText.of($0.id.text))" } ?? ""
    return """
      # En lokal tilpasning fra `forlop new`. Den sier bare det som er annerledes hos dere enn i forløpet den bygger på.
      # Den kan binde roller, stramme inn og legge til, men ikke løsne en frist eller ta bort det som skal gjøres.
      # Alle nøklene er forklart i docs/for-authors/spraket.md, under «Tilpasning».
      tilpasning: \(ScalarText.of(draft.id.text))
      av: \(ScalarText.of(base.id.text))
      versjon av: \(base.version.map { "\($0.value)" } ?? "0.1.0")\(community)
      """
  }

  private var uses: String? {
    draft.community.map { "bruker:\n  - \(ScalarText.path(SourcePath.relative($0.path, to: folder)))" }
  }

  // MARK: - Roles

  private var bindings: String? {
    guard !draft.roles.isEmpty else { return nil }
    let isEmpty = draft.roles.allSatisfy { $0.unit == nil }
    let lines = draft.roles.map { line($0, isCommented: isEmpty) }
    return """
      # Hvem fyller rollene hos dere? Bare navnet må stå; resten er som i katalogen forløpet bruker.
      # \(isEmpty ? "Ta bort «# » foran `binder:` og foran hver linje dere fyller ut." : "Ta bort «# » foran hver linje dere fyller ut.")
      \(isEmpty ? "# " : "")binder:
      \(lines.joined(separator: "\n"))
      """
  }

  private func line(_ role: AdaptationDraft.Role, isCommented: Bool) -> String {
    let id = role.actor.id
    if let unit = role.unit { return "  \(ScalarText.of(id.text)): {navn: \(ScalarText.of(unit, isInFlow: true))}" }
    let name = ScalarText.comment(role.actor.name ?? "")
    let margin = isCommented ? "#   " : "  # "
    if !role.choices.isEmpty {
      let choices = role.choices.map { $0.text }.joined(separator: " eller ")
      return "\(margin)\(id): {en av: …, navn: …} # \(name); velg \(ScalarText.comment(choices))"
    }
    let fallback = role.actor.fallback.map { "; finnes den ikke, trer \($0.id) inn" } ?? ""
    return "\(margin)\(id): {navn: …} # \(name)\(ScalarText.comment(fallback))"
  }

  // MARK: - Changes

  private var changes: String {
    var examples: [String] = []
    if let step = base.steps.first(where: { $0.deadline?.duration != nil }), let time = step.deadline?.duration {
      examples.append(
        """
        #   steg:
        #     \(step.id):
        #       frist: {innen: \(time)} # som i forløpet; kortere kan dere avtale
        """)
    }
    if let handoff = base.handoffs.first(where: { $0.deadline?.duration != nil }), let time = handoff.deadline?.duration
    {
      examples.append(
        """
        #   overleveringer:
        #     \(handoff.id):
        #       frist: {innen: \(time)}
        """)
    }
    let first = base.steps.first?.id.text ?? "…"
    let shown = examples.isEmpty ? "#   steg:\n#     \(first):\n#       tittel: …" : examples.joined(separator: "\n")
    return """
      # Hva gjør dere raskere, eller på en annen måte? Her er eksempler fra forløpet.
      # endrer:
      \(shown)
      """
  }

  private var additions: String? {
    let resolved = draft.base.analysed.resolved
    let example = base.handoffs.first { !$0.documents.isEmpty && resolved.stepIndex($0.from) != nil }
    guard let example, let from = example.from, let document = example.documents.first else { return nil }
    return """
      # Hva har dere i tillegg? Et eksempel: en tjeneste som også skal få vite det.
      # legger til:
      #   aktører:
      #     lokal-tjeneste: {navn: …, område: kommune}
      #   overleveringer:
      #     beskjed-til-lokal-tjeneste:
      #       fra: \(from.id)
      #       til: lokal-tjeneste
      #       type: informasjon
      #       dokument: [\(document.id)]
      """
  }
}

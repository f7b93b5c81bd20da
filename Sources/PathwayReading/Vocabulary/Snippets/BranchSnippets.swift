internal import PathwayDiagnostics

/// Branches to begin with.
enum BranchSnippets {
  /// Those of `valg` and `flervalg`.
  static let choices = [
    Snippet(
      label: Text(nb: "gren", en: "branch"),
      Text(nb: "En gren som tas når noe gjelder", en: "A branch that is taken where something holds"),
      """
      når: ${1:Når grenen tas}
      neste: ${2:neste-steg}
      """),
    Snippet(
      label: Text(nb: "gren tilbake", en: "branch back"),
      Text(
        nb: "En gren som går tilbake, så mange ganger", en: "A branch that goes back, so many times"),
      """
      når: ${1:Når det må gjøres igjen}
      neste: ${2:tidligere-steg}
      høyst: ${3:2 runder}
      """),
    Snippet(
      label: Text(nb: "ellers", en: "otherwise"),
      Text(
        nb: "Når ingen av grenene over gjelder; står sist", en: "Where none of the branches above holds; stands last"),
      "ellers: ${1:neste-steg}"),
  ]

  /// Those of `avventer`.
  static let events = [
    Snippet(
      label: Text(nb: "hendelse", en: "event"),
      Text(nb: "En gren som tas når noe skjer", en: "A branch that is taken when something happens"),
      """
      hendelse: ${1:Det som skjer}
      neste: ${2:neste-steg}
      """),
    Snippet(
      label: Text(nb: "etter en tid", en: "after some time"),
      Text(nb: "En gren som tas når ingenting skjer", en: "A branch that is taken when nothing happens"),
      """
      etter: ${1:10 virkedager}
      neste: ${2:neste-steg}
      """),
  ]
}

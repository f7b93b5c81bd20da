/// Small files that the tests of linking begin from.
enum Texts {
  /// A pathway that uses catalogues, by their paths, and has nothing wrong with it but what they lack.
  static func pathway(_ id: String = "hoftebrudd", uses catalogues: String..., and rest: String = "") -> String {
    """
    forløp: \(id)
    tittel: Etter et hoftebrudd
    versjon: 0.1.0
    bruker: [\(catalogues.joined(separator: ", "))]
    steg:
      trene:
        start: Pasienten er hjemme igjen
        ansvarlig: fysioterapeut
        slutt: Pasienten går uten hjelp
    \(rest)
    """
  }

  /// A catalogue of the one actor that the pathway needs, with whatever else is given.
  static func catalogue(_ id: String = "aktører", and rest: String = "") -> String {
    """
    katalog: \(id)
    aktører:
      fysioterapeut: {navn: Fysioterapeut, område: kommune}
    \(rest)
    """
  }
}

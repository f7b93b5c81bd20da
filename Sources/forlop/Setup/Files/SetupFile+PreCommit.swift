import PathwayKit

extension SetupFile {
  /// A hook that checks the project before each commit: with the forlop that is installed, or one that pre-commit builds.
  static func preCommit(_ repository: ToolRepository, _ language: Language) -> SetupFile {
    let words = Text(
      nb: """
        # Kontrollerer pasientforløpene før hver innsjekking: `pre-commit install` én gang, deretter går det av seg selv.
        # Fra `forlop init`; endre den som dere vil.
        """,
      en: """
        # Checks the patient pathways before each commit: `pre-commit install` once, and then it goes by itself.
        # From `forlop init`; change it as you like.
        """)
    let entry = repository.isKnown ? built(repository) : installed
    return SetupFile(
      path: ".pre-commit-config.yaml", text: words[language] + "\nrepos:\n" + entry,
      addition: Addition(place: Text(nb: "under `repos:`", en: "under `repos:`"), text: entry, mark: "forlop"))
  }

  private static func built(_ repository: ToolRepository) -> String {
    """
      - repo: \(repository.address)
        rev: \(ToolRepository.revision)
        hooks:
          - id: forlop

    """
  }

  private static let installed = #"""
      - repo: local
        hooks:
          - id: forlop
            name: forlop
            entry: forlop validate
            language: system
            files: \.ya?ml$|(^|/)\.forlop-baseline\.json$
            pass_filenames: false
            require_serial: true

    """#
}

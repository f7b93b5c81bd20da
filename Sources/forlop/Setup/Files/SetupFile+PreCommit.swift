import PathwayKit

extension SetupFile {
  /// Where pre-commit looks for what a repository wants of it.
  static let preCommitPath = ".pre-commit-config.yaml"

  /// The hooks that format and check the project before each commit: with the forlop that is installed, or one that pre-commit builds.
  static func preCommit(_ repository: ToolRepository, _ language: Language) -> SetupFile {
    let words = Text(
      nb: """
        # Formaterer og kontrollerer pasientforløpene før hver innsjekking: `pre-commit install` én gang, og det går av seg selv.
        # Fra `forlop init`; endre den som dere vil.
        """,
      en: """
        # Formats and checks the patient pathways before each commit: `pre-commit install` once, and it goes by itself.
        # From `forlop init`; change it as you like.
        """)
    let entry = repository.isKnown ? built(repository, language) : installed
    return SetupFile(
      path: preCommitPath, text: words[language] + "\n\nrepos:\n" + entry,
      addition: Addition(place: Text(nb: "under `repos:`", en: "under `repos:`"), text: entry, mark: "forlop"))
  }

  private static func built(_ repository: ToolRepository, _ language: Language) -> String {
    let words = Text(
      nb: "forlop-validate-system og forlop-format-system bruker den utgaven som er installert",
      en: "forlop-validate-system and forlop-format-system use the one that is installed")
    return """
        - repo: \(repository.address)
          rev: \(ToolRepository.revision)
          hooks: # \(words[language])
            - id: forlop-format
            - id: forlop-validate

      """
  }

  private static let installed = #"""
      - repo: local
        hooks:
          - id: forlop-format
            name: forlop format
            entry: forlop format
            language: system
            files: \.ya?ml$
            pass_filenames: false
          - id: forlop-validate
            name: forlop validate
            entry: forlop validate
            language: system
            files: \.ya?ml$|(^|/)\.forlop-baseline\.json$
            pass_filenames: false

    """#
}

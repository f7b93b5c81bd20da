import PathwayKit

/// Something that can look after a project of pathways.
enum SetupPart: CaseIterable {
  /// A workflow of GitHub Actions.
  case gitHub

  /// A job of GitLab.
  case gitLab

  /// The hooks of pre-commit.
  case preCommit

  /// Visual Studio Code, with the schemas of the language.
  case editor

  /// What people call it.
  var name: String {
    switch self {
    case .gitHub: "GitHub"
    case .gitLab: "GitLab"
    case .preCommit: "pre-commit"
    case .editor: "Visual Studio Code"
    }
  }

  /// Whether its files are found in the top folder of a repository alone.
  var belongsToRepository: Bool {
    switch self {
    case .gitHub, .gitLab, .preCommit: true
    case .editor: false
    }
  }
}

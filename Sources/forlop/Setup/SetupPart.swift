import PathwayKit

/// Something that can look after a project of pathways.
enum SetupPart: CaseIterable {
  /// A workflow of GitHub Actions.
  case gitHub

  /// A job of GitLab.
  case gitLab

  /// A hook of pre-commit.
  case preCommit

  /// Visual Studio Code, with the schemas of the language.
  case editor

  /// What people call it.
  var name: Text {
    switch self {
    case .gitHub: Text("GitHub")
    case .gitLab: Text("GitLab")
    case .preCommit: Text("pre-commit")
    case .editor: Text("Visual Studio Code")
    }
  }

  /// The option that asks for it.
  var option: String {
    switch self {
    case .gitHub: "--github"
    case .gitLab: "--gitlab"
    case .preCommit: "--pre-commit"
    case .editor: "--editor"
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

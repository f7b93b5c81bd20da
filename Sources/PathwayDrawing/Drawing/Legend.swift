internal import PathwayDiagnostics
internal import PathwayModel

/// The legend under a drawing: the shapes, lines and marks that occur in it, each shown as it is drawn.
struct Legend {
  let scene: Scene
  let segments: [Segment]
  let names: Names
  let theme: Theme

  var rows: [[Int]] { [] }
  var statements: [DOTStatement] { [] }
}

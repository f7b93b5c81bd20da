/// The colours and the typeface of a drawing.
///
/// Colour never says anything alone: areas have names, arrows have shapes, and gaps have codes.
public struct Theme: Sendable {
  /// The paints that are dealt out to the responsibility areas; never empty.
  public var areas: [Paint]

  /// The paint of what belongs to no area.
  public var neutral: Paint

  /// The ground of the drawing, and of all that stands in a lane.
  public var paper: Color

  /// The colour of text and of handoffs.
  public var text: Color

  /// The colour of captions inside a handoff.
  public var quietText: Color

  /// The colour of ordinary arrows.
  public var line: Color

  /// The colour of gaps.
  public var gap: Color

  /// The typeface, and those that may stand in for it, with commas between.
  public var font: String

  /// Creates a theme.
  public init(
    areas: [Paint], neutral: Paint, paper: Color, text: Color, quietText: Color, line: Color, gap: Color, font: String
  ) {
    precondition(!areas.isEmpty, "a theme has a paint for the areas")
    self.areas = areas
    self.neutral = neutral
    self.paper = paper
    self.text = text
    self.quietText = quietText
    self.line = line
    self.gap = gap
    self.font = font
  }

  /// The theme that holds its contrasts for colour-blind readers too.
  public static let standard = Theme(
    areas: [
      Paint(fill: Color(0xEBD8F8), line: Color(0x932BD8)),
      Paint(fill: Color(0xF8DCD1), line: Color(0xD84100)),
      Paint(fill: Color(0xD3D1E5), line: Color(0x0B0072)),
      Paint(fill: Color(0xEAD6D1), line: Color(0x8C1C00)),
      Paint(fill: Color(0xD5E0E5), line: Color(0x165772)),
      Paint(fill: Color(0xD6EAEA), line: Color(0x1C8C8C)),
    ],
    neutral: Paint(fill: Color(0xF0F0F0), line: Color(0x555555)),
    paper: Color(0xFFFFFF), text: Color(0x111111), quietText: Color(0x444444), line: Color(0x333333),
    gap: Color(0x8C1C00), font: "Arial,Helvetica,sans-serif")
}

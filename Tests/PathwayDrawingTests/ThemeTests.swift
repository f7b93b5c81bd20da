import PathwayDrawing
import Testing

struct ThemeTests {
  private let theme = Theme.standard

  @Test(arguments: Vision.allCases) func `Text stands out from every ground`(_ vision: Vision) {
    for ground in theme.areas.map({ $0.fill }) + [theme.neutral.fill, theme.paper] {
      #expect(vision.contrast(theme.text, ground) >= 7)  // WCAG 2.2, 1.4.6
    }
    #expect(vision.contrast(theme.quietText, theme.paper) >= 7)
    #expect(vision.contrast(theme.paper, theme.gap) >= 7)
  }

  @Test(arguments: Vision.allCases) func `Lines stand out from the paper`(_ vision: Vision) {
    for line in theme.areas.map({ $0.line }) + [theme.neutral.line, theme.line, theme.gap] {
      #expect(vision.contrast(line, theme.paper) >= 3)  // WCAG 2.2, 1.4.11
    }
  }

  @Test func `Lines stand out from the ground of their area`() {
    for paint in theme.areas { #expect(Vision.full.contrast(paint.line, paint.fill) >= 3) }
  }

  @Test(arguments: Vision.allCases) func `Arrows and gaps stand out from every ground`(_ vision: Vision) {
    for ground in theme.areas.map({ $0.fill }) {
      #expect(vision.contrast(theme.line, ground) >= 4.5)
      #expect(vision.contrast(theme.gap, ground) >= 4.5)
    }
  }

  @Test(arguments: Vision.allCases) func `No two areas have lines that look alike`(_ vision: Vision) {
    for (index, paint) in theme.areas.enumerated() {
      for other in theme.areas[..<index] { #expect(vision.difference(paint.line, other.line) >= 15) }
    }
  }

  @Test func `Colours are written as CSS writes them`() {
    #expect(Color(0x0B0072).hex == "#0B0072")
    #expect(Color(0xFFFFFF).hex == "#FFFFFF")
  }
}

import Foundation
import PathwayDrawing

/// How a reader sees colours: with all three kinds of cone, or without one of them.
///
/// Machado, Oliveira & Fernandes, *A Physiologically-based Model for Simulation of Color Vision Deficiency*, IEEE TVCG
/// 15 (2009), severity 1.
enum Vision: CaseIterable {
  case full
  case protanopia
  case deuteranopia
  case tritanopia

  /// The ratio of contrast between two colours, 1 to 21 (WCAG 2.2).
  func contrast(_ left: Color, _ right: Color) -> Double {
    let light = [luminance(seen(left)), luminance(seen(right))].sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  /// The difference between two colours (CIE 1976 ΔE*ab; about 2 can just be told apart).
  func difference(_ left: Color, _ right: Color) -> Double {
    let pairs = zip(lab(seen(left)), lab(seen(right)))
    return pairs.reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// The linear light that a reader sees.
  private func seen(_ color: Color) -> [Double] {
    let light = [color.red, color.green, color.blue].map { byte in
      let share = Double(byte) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return matrix.map { row in min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 })) }
  }

  private func luminance(_ light: [Double]) -> Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  private func lab(_ light: [Double]) -> [Double] {
    let x = (0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.9505
    let y = luminance(light)
    let z = (0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.089
    let parts = [x, y, z].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * parts[1] - 16, 500 * (parts[0] - parts[1]), 200 * (parts[1] - parts[2])]
  }
}

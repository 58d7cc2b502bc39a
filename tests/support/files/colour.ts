import { readFileSync } from "node:fs";
import path from "node:path";

/** Colours as the tests of the palette need them: read from the style sheet, simulated, compared. */
export type Rgb = readonly [red: number, green: number, blue: number];
export type Theme = "light" | "dark";

/** The tokens of globals.css in a theme: name without dashes → colour. */
export function tokensOf(theme: Theme): ReadonlyMap<string, Rgb> {
  const sheet = readFileSync(path.join(import.meta.dirname, "../../../app/globals.css"), "utf8");
  const root = /:root \{[^}]*\}/.exec(sheet)?.[0] ?? "";
  const pairs = root.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [name, parse(theme === "light" ? light : dark)]),
  );
}

function parse(hex: string): Rgb {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export const DEFICIENCIES = ["protanopia", "deuteranopia", "tritanopia"] as const;
export type Deficiency = (typeof DEFICIENCIES)[number];

/**
 * Severity 1.0 of G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), IEEE TVCG 15(6), 1291–1298; they act on
 * linear RGB.
 */
const MACHADO: Readonly<Record<Deficiency, readonly [Rgb, Rgb, Rgb]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as somebody with the deficiency sees it. */
export function simulate(colour: Rgb, deficiency: Deficiency): Rgb {
  const [red, green, blue] = MACHADO[deficiency].map((row) => dot(row, linear(colour)));
  return encoded([clamp(red ?? 0), clamp(green ?? 0), clamp(blue ?? 0)]);
}

/** A colour on a printer without colours: its luminance. */
export function greyscale(colour: Rgb): Rgb {
  const grey = luminance(colour);
  return encoded([grey, grey, grey]);
}

/** Contrast ratio of WCAG 2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2, from 0 to 1. */
function luminance(colour: Rgb): number {
  return dot([0.2126, 0.7152, 0.0722], linear(colour));
}

/** L*, a*, b* under D65. */
function toLab(colour: Rgb): Rgb {
  const rgb = linear(colour);
  const x = dot([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047;
  const y = dot([0.2126729, 0.7151522, 0.072175], rgb);
  const z = dot([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

/** Difference of two colours as CIEDE2000; about 2.3 is just noticeable side by side. */
export function difference(a: Rgb, b: Rgb): number {
  return ciede2000(toLab(a), toLab(b));
}

/**
 * CIEDE2000 of two L*a*b* colours, after G. Sharma, W. Wu, E. N. Dalal (2005), Color Research and Application 30(1),
 * 21–30.
 */
export function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = isGrey ? h1 + h2 : h1 + turn / 2;
  const deltaHue = 2 * Math.sqrt(c1 * c2) * sine(turn / 2);
  const tint =
    1 -
    0.17 * cosine(meanH - 30) +
    0.24 * cosine(2 * meanH) +
    0.32 * cosine(3 * meanH + 6) -
    0.2 * cosine(4 * meanH - 63);
  const scaleL = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const scaleC = 1 + 0.045 * meanC;
  const scaleH = 1 + 0.015 * meanC * tint;
  const fromBlue = (((meanH + 360) % 360) - 275) / 25;
  const angle = 30 * Math.exp(-(fromBlue * fromBlue));
  const rotation = -2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * sine(2 * angle);
  const [dl, dc, dh] = [(l2 - l1) / scaleL, (c2 - c1) / scaleC, deltaHue / scaleH];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function linear(colour: Rgb): Rgb {
  const [red, green, blue] = colour;
  const one = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return [one(red), one(green), one(blue)];
}

function encoded([red, green, blue]: Rgb): Rgb {
  const one = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
  return [one(red), one(green), one(blue)];
}

function dot([a, b, c]: Rgb, [x, y, z]: Rgb): number {
  return a * x + b * y + c * z;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

import { describe, expect, it } from "vitest";
import { nearestInDirection } from "@/components/ui/navigation/nearest-in-direction";

// A cross with arms of 10 around (50, 50), and a point far to the right that is a little lower.
const places = [
  { x: 50, y: 50 },
  { x: 60, y: 50 },
  { x: 40, y: 50 },
  { x: 50, y: 40 },
  { x: 50, y: 60 },
  { x: 90, y: 55 },
];

describe("the nearest place in the direction of an arrow", () => {
  it("the nearest place in the direction of an arrow is the neighbour on that side", () => {
    const from = (key: string) => nearestInDirection(places, 0, key);
    expect(["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"].map(from)).toEqual([1, 2, 3, 4]);
  });

  it("the nearest place in the direction of an arrow need not be in line, but is one ahead rather than one that is mostly aside", () => {
    // From (60, 50): (50, 40) and (50, 60) lie behind, (90, 55) is 30 ahead and 5 aside.
    expect(nearestInDirection(places, 1, "ArrowRight")).toBe(5);
    // From (60, 50) upwards: only (50, 40) is ahead, ten up and ten to the side.
    expect(nearestInDirection(places, 1, "ArrowUp")).toBe(3);
  });

  it("the nearest place in the direction of an arrow is none where nothing lies ahead, or another key is pressed", () => {
    expect(nearestInDirection(places, 5, "ArrowRight")).toBeNull();
    expect(nearestInDirection(places, 0, "Enter")).toBeNull();
    expect(nearestInDirection([], 0, "ArrowUp")).toBeNull();
  });
});

import { afterEach, beforeEach, vi } from "vitest";

/**
 * React and others report real defects through console.error, so a test that causes one fails: at once, and again
 * when it ends, because a caller may have swallowed the first error. A test that expects the message sets its own
 * implementation on the same spy.
 */
let messages: string[] = [];

beforeEach(() => {
  messages = [];
  vi.spyOn(console, "error").mockImplementation((...parts: unknown[]) => {
    const message = parts.map(String).join(" ");
    messages.push(message);
    throw new Error(`console.error was called: ${message}`);
  });
});

afterEach(() => {
  const [first] = messages;
  if (first !== undefined) throw new Error(`console.error was called during this test: ${first}`);
});

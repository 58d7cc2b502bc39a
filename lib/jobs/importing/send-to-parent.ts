/**
 * Sends a message to the process that forked this one. Resolves when it is on its way: a process that ends before that
 * takes a long message along.
 */
export function sendToParent<Message>(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else resolve();
  });
}

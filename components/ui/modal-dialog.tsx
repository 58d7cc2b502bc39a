"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";

/**
 * The browser's own modal dialog: the focus stays inside and goes back where it was; Escape closes this and nothing
 * behind it.
 */
export function ModalDialog({
  label,
  className,
  onClose,
  children,
}: {
  label: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    // Handled here, so that what lies behind does not close as well.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <dialog ref={dialog} aria-label={label} className={className} onKeyDown={closeOnEscape} onCancel={onClose}>
      {children}
    </dialog>
  );
}

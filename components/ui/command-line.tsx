/** What is typed on the machine of the server. */
export function CommandLine({ children }: { children: string }) {
  return (
    <pre className="mt-2 max-w-[46rem] overflow-x-auto rounded-md border border-line bg-card px-3 py-2 text-[0.8125rem]">
      {children}
    </pre>
  );
}

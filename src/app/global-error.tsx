"use client";

export default function GlobalError({ error }: { readonly error: Error & { readonly digest?: string } }) {
  return (
    <html lang="en-US">
      <body>
        <main role="alert">
          <h1>FirstPass could not show this page</h1>
          <p>Reload it. If it stays so, tell the people who run FirstPass this reference: {error.digest}</p>
        </main>
      </body>
    </html>
  );
}

import { Component, type ReactNode } from "react";
import { words } from "../words.ts";
import { goTo } from "./useRoute.ts";

type Props = { readonly children: ReactNode };

/** Catches a fault in what it holds; the rest of the page and everything stored stay. */
export class ErrorBoundary extends Component<Props, { readonly message: string | undefined }> {
  override state: { readonly message: string | undefined } = { message: undefined };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  private readonly leave = (): void => {
    goTo({ page: "library" });
    this.setState({ message: undefined });
  };

  override render(): ReactNode {
    if (this.state.message === undefined) return this.props.children;
    return (
      <main className="page">
        <h1 className="lead-title">{words.broken}</h1>
        <p className="lead-text">{words.brokenText}</p>
        <div className="problem">
          <pre>{this.state.message}</pre>
        </div>
        <p>
          <button className="button" type="button" onClick={this.leave}>
            {words.backToLibrary}
          </button>
        </p>
      </main>
    );
  }
}

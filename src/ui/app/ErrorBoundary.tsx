import { Component, type ReactNode } from "react";
import { LoadProblem } from "./LoadProblem.tsx";
import { type Failure, toFailure } from "./loadFailure.ts";

type Props = { readonly children: ReactNode };

/** Catches a fault in what it holds, until the address changes; the rest of the page and everything stored stay. */
export class ErrorBoundary extends Component<Props, { readonly failure: Failure | undefined }> {
  override state: { readonly failure: Failure | undefined } = { failure: undefined };

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: toFailure(error) };
  }

  override componentDidMount(): void {
    window.addEventListener("hashchange", this.forget);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("hashchange", this.forget);
  }

  private readonly forget = (): void => this.setState({ failure: undefined });

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === undefined ? (
      this.props.children
    ) : (
      <LoadProblem kind="failed" failure={failure} again={this.forget} />
    );
  }
}

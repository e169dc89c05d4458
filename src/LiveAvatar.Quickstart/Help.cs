namespace LiveAvatar.Quickstart;

internal static class Help
{
    public static int Show(TextWriter output)
    {
        output.WriteLine(ContractLine.Text);
        output.WriteLine("""

            Shows what a user does with the client, step by step: what came back, and how long it took.

            dotnet run --project src/LiveAvatar.Quickstart
              Talks to a simulator in this process. Needs no account; nothing leaves this machine.

            dotnet run --project src/LiveAvatar.Quickstart -- --live
              Talks to the real API, in a sandbox session, and deletes again the secret and the voice that it makes. Needs these environment
              variables:
            """);
        LiveVariables.Explain(output);
        output.WriteLine("""

            Exit codes: 0 all went well, 1 a step failed, 2 it could not begin, 130 it was stopped by Ctrl+C.
            """);
        return ExitCode.Success;
    }

    public static int Refuse(TextWriter error, IReadOnlyList<string> arguments)
    {
        error.WriteLine(PlainText.Line(
            $"Not understood: '{string.Join(' ', arguments)}'. Give no argument for the simulator, --live for the real API, or --help."));
        return ExitCode.Usage;
    }
}

using System.CommandLine;

namespace LiveAvatar.SpecTool.Commands;

internal static class RequiredOption
{
    /// <summary>
    /// Adds an error where the option has no value. Leaving it out and passing an empty value are the same: scripts pass on variables that aren't set.
    /// </summary>
    public static void Require(this Command command, Option<string> option, string message)
    {
        option.Arity = ArgumentArity.ZeroOrOne;
        command.Validators.Add(result =>
        {
            if (result.GetResult(option) is not { Tokens: [var token] } || string.IsNullOrWhiteSpace(token.Value))
            {
                result.AddError(message);
            }
        });
    }
}

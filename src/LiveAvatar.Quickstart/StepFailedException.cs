namespace LiveAvatar.Quickstart;

/// <summary>A step of a journey failed.</summary>
/// <param name="step">The step's name.</param>
/// <param name="cause">Why.</param>
internal sealed class StepFailedException(string step, Exception cause) : Exception($"The step '{step}' failed: {cause.Message}")
{
    public Exception Cause { get; } = cause;
}

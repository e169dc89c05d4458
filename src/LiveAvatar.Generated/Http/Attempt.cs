using System;

namespace LiveAvatar.Generated;

/// <summary>What became of sending a call once: an answer of whatever status, or the reason that there is none.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly Observation? _observation;

    private Attempt(Call call, Observation? observation, Answer? answer, Exception? failure, TimeSpan? timeout)
    {
        _observation = observation;
        Call = call;
        Answer = answer;
        Failure = failure;
        Timeout = timeout;
    }

    public Call Call { get; }

    public Answer? Answer { get; }

    /// <summary>Why there is no answer; null when there is one.</summary>
    public Exception? Failure { get; }

    /// <summary>The time that it had, where that was the reason.</summary>
    public TimeSpan? Timeout { get; }

    /// <summary>How long to wait before the next one; null when there is to be none.</summary>
    public TimeSpan? Wait { get; set; }

    /// <summary>What the call ended with after it; null while it goes on, or when it succeeded.</summary>
    public Exception? Thrown { get; set; }

    public static Attempt Answered(Call call, Observation observation, Answer answer) => new(call, observation, answer, failure: null, timeout: null);

    public static Attempt Failed(Call call, Observation observation, Exception failure, TimeSpan? timeout) =>
        new(call, observation, answer: null, failure, timeout);

    /// <summary>One that was not begun any more.</summary>
    public static Attempt Ended(Call call, OperationCanceledException failure) => new(call, observation: null, answer: null, failure, timeout: null);

    public void Dispose()
    {
        _observation?.End(this);
        Answer?.Dispose();
    }
}

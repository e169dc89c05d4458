using System;

namespace LiveAvatar.Generated;

/// <summary>What became of sending a call once: an answer of whatever status, or the reason that there is none.</summary>
internal sealed class Attempt : IDisposable
{
    private Attempt(Call call, Answer? answer, Exception? failure, TimeSpan? timeout)
    {
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

    public static Attempt Answered(Call call, Answer answer) => new(call, answer, failure: null, timeout: null);

    public static Attempt Failed(Call call, Exception failure, TimeSpan? timeout = null) => new(call, answer: null, failure, timeout);

    public void Dispose() => Answer?.Dispose();
}

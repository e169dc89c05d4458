namespace WireMock.Logging;

/// <summary>A request and what it was answered.</summary>
public interface ILogEntry
{
    IRequestMessage? RequestMessage { get; }

    IResponseMessage? ResponseMessage { get; }
}

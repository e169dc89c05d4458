namespace WireMock.Logging;

internal sealed record LogEntry(IRequestMessage? RequestMessage, IResponseMessage? ResponseMessage) : ILogEntry;

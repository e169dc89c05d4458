using System.Text;

namespace LiveAvatar.Generated.Tests.Json;

public sealed class EnvelopeReaderTests
{
    private const string NoData = "its answer holds no data.";

    [Theory]
    [InlineData("", NoData)]
    [InlineData("""{"code":1}""", NoData)]
    [InlineData("""{"data":null}""", NoData)]
    [InlineData("""{"data":undefined}""", NoData)]
    [InlineData("[1]", "its answer can't be read: The body is not a JSON object: it starts with a StartArray.")]
    [InlineData("""{"data":"a" """, "its answer can't be read: The body ends in the middle of the JSON object.")]
    [InlineData("""{"data":"a",""", "its answer can't be read: The body ends in the middle of the JSON object.")]
    [InlineData("""{"data":"a"} x""", "its answer can't be read: There is a 'x' after the end of the JSON value*")]
    public void Read_WhatHoldsNoData_SaysWhy(string body, string problem) => Problem(body, EnvelopeReader.Read<string>).Should().Match(problem);

    [Theory]
    [InlineData("", NoData)]
    [InlineData("null", NoData)]
    [InlineData("undefined", NoData)]
    [InlineData("\"a\" x", "its answer can't be read: There is a 'x' after the end of the JSON value*")]
    [InlineData("[1", "its answer can't be read: *")]
    public void ReadBare_WhatHoldsNoData_SaysWhy(string body, string problem) => Problem(body, EnvelopeReader.ReadBare<string>).Should().Match(problem);

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")] // which Newtonsoft.Json takes for null
    public void Read_OfAValue_NullIsNoData(string data)
    {
        Problem($$"""{"data":{{data}}}""", EnvelopeReader.Read<long?>).Should().Be(NoData);
        Problem("null", EnvelopeReader.ReadBare<long>).Should().Be(NoData);
    }

    [Fact]
    public void Read_Data_HasNoProblem()
    {
        var read = Read("""{"code":7,"data":"a","message":"m"}""", EnvelopeReader.Read<string>);

        (read.Code, read.Data, read.Message, read.Problem, read.Failure).Should().Be((7, "a", "m", null, null));
    }

    [Fact]
    public void Read_NoData_KeepsWhatFailed()
    {
        Read("[1]", EnvelopeReader.Read<string>).Failure.Should().BeOfType<Newtonsoft.Json.JsonReaderException>();
        Read("[1]", EnvelopeReader.ReadHead).Failure.Should().BeOfType<Newtonsoft.Json.JsonReaderException>();
        Read("x", EnvelopeReader.ReadBare<string>).Failure.Should().BeOfType<Newtonsoft.Json.JsonReaderException>();
    }

    [Fact]
    public void ReadHead_SkipsTheData()
    {
        var read = Read("""{"data":{"code":1,"message":"x"},"message":"m","code":"8"}""", EnvelopeReader.ReadHead);

        (read.Code, read.Data, read.Message, read.Problem).Should().Be((8, null, "m", null));
    }

    private static string? Problem<T>(string text, Func<PooledBuffer, Envelope<T>> read) => Read(text, read).Problem;

    private static Envelope<T> Read<T>(string text, Func<PooledBuffer, Envelope<T>> read)
    {
        using var body = WireReaderTests.BodyOf(Encoding.UTF8.GetBytes(text));
        return read(body);
    }
}
